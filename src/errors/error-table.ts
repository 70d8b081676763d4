import { editingErrors } from './editing-errors.js';
import { fileErrors } from './file-errors.js';
import { loadErrors } from './load-errors.js';
import { neo4jErrors } from './neo4j-errors.js';
import { queryErrors } from './query-errors.js';
import { requestErrors } from './request-errors.js';
import { settingsErrors } from './settings-errors.js';

/**
 * Every expected failure of cancu, each with its remedy, one file an area. `docs/errors.md` is written from this
 * table and a test holds the two together. Codes are never reused or renamed: tools match on them.
 */
export const errorTable = {
  ...fileErrors,
  ...neo4jErrors,
  ...loadErrors,
  ...settingsErrors,
  ...queryErrors,
  ...requestErrors,
  ...editingErrors,
} as const;

export type ErrorCode = keyof typeof errorTable;
