import { Component, type ReactNode } from 'react';
import type { Language } from '../words/dictionary.js';
import { frameWords } from './words.js';

interface BrokenPageProps {
  readonly language: Language;
  /** Another page may work: what is caught belongs to this one. */
  readonly page: string;
  readonly children: ReactNode;
}

/** Catches what nobody expected, so that the frame and the find box stay. */
export class BrokenPage extends Component<BrokenPageProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(previous: BrokenPageProps): void {
    if (previous.page !== this.props.page && this.state.broken) this.setState({ broken: false });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const words = frameWords[this.props.language];
    return (
      <div className="note note-problem" role="alert">
        <h1 className="note-title">{words.broken}</h1>
        <p>{words.brokenHint}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </div>
    );
  }
}
