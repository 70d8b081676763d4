import { CancuError } from '../../errors/cancu-error.js';
import type { CheckSettings } from '../settings.js';
import { configSchema } from './config-schema.js';

/**
 * The settings that a configuration file holds.
 *
 * @param value what the file holds, already parsed from YAML or JSON
 * @param file its name, for the error
 * @throws CancuError SETTINGS_INVALID, which names the first field that is wrong
 * @example parseConfig({ levels: { amended: 'off' } }, 'cancu.config.yaml').levels.amended // 'off'
 */
export function parseConfig(value: unknown, file: string): CheckSettings {
  const parsed = configSchema.safeParse(value ?? {});
  if (parsed.success) return { levels: parsed.data.levels, suppress: parsed.data.suppress };
  const [issue] = parsed.error.issues;
  const unknownKeys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknownKeys].map(String).join('.');
  throw new CancuError('SETTINGS_INVALID', {
    file,
    field: field || '(gốc · root)',
    reason: issue?.message ?? '',
  });
}
