import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type CheckSettings, defaultSettings } from '../checking/settings.js';
import { CancuError } from '../errors/cancu-error.js';
import { fileError } from '../reading/read-file.js';

/** Looked for in the working folder, in this order. */
const usualNames = ['cancu.config.yaml', 'cancu.config.yml', 'cancu.config.json'];

/**
 * The settings of `cancu check`: from `path`, else from a `cancu.config` file in the working folder, else the defaults.
 *
 * @throws CancuError SETTINGS_INVALID, FILE_NOT_FOUND, FILE_UNREADABLE
 */
export async function loadCheckSettings(path: string | null): Promise<CheckSettings> {
  const file = path ?? usualNames.find((name) => existsSync(name));
  if (file === undefined) return defaultSettings;
  const text = await textOf(file);
  const { parseConfig } = await import('../checking/config/parse-config.js');
  return parseConfig(await parse(text, file), file);
}

export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(error, file);
  }
}

async function parse(text: string, file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(text.replace(/^\uFEFF/, ''));
    const { parse: parseYaml } = await import('yaml');
    return parseYaml(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    throw new CancuError('SETTINGS_INVALID', { file, field: '(cú pháp · syntax)', reason }, { cause: error });
  }
}
