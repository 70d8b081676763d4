import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { withSettings } from './settings.js';

interface GoProps {
  readonly to: string;
  /** Settings of the view that it leads to. */
  readonly settings?: Readonly<Record<string, string | null>>;
  readonly className?: string;
  readonly current?: boolean;
  readonly title?: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A link to another view, which keeps the day in question and the language. */
export function Go({ to, settings, className, current, title, lang, children }: GoProps) {
  const [parameters] = useSearchParams();
  return (
    <Link
      href={withSettings(to, parameters, settings)}
      className={className}
      aria-current={current ? 'page' : undefined}
      title={title}
      lang={lang}
    >
      {children}
    </Link>
  );
}
