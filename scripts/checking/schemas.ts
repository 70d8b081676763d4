import { z } from 'zod';
import { configSchema } from '../../src/checking/config/config-schema.js';
import { reportSchema } from './report-schema.js';

/** The published schemas by file name, as they stand in `schemas/`. */
export const schemas: Readonly<Record<string, string>> = {
  'check-report.schema.json': json(z.toJSONSchema(reportSchema, { reused: 'ref' })),
  'config.schema.json': json(z.toJSONSchema(configSchema, { io: 'input' })),
};

function json(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
