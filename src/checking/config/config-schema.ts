import { z } from 'zod';
import { levels, ruleIds } from '../report.js';

/**
 * What `cancu.config.yaml` or `cancu.config.json` may hold. Loaded only where there is such a file; published as
 * `schemas/config.schema.json`. Messages are written `Vietnamese | English`.
 */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    levels: z
      .partialRecord(z.enum(ruleIds), z.enum([...levels, 'off']))
      .default({})
      .describe('Mức độ của từng quy tắc; off: không dùng. Level of each rule; off: not used.'),
    suppress: z
      .array(
        z.strictObject({
          rule: z.enum(ruleIds).describe('Quy tắc được bỏ qua. The rule to be silent.'),
          cited: z
            .string()
            .min(1)
            .optional()
            .describe(
              'Số, ký hiệu, tên hoặc mã của văn bản được dẫn; bỏ trống: mọi văn bản. Symbol, name or id of the cited document; any when absent.',
            ),
          file: z
            .string()
            .min(1)
            .optional()
            .describe(
              'Phần cuối đường dẫn của tệp; bỏ trống: mọi tệp. End of the path of the file; any when absent.',
            ),
          reason: z
            .string()
            .trim()
            .min(1, 'phải nêu lý do | a reason is needed')
            .describe('Lý do, được in trong báo cáo. Why; kept in the report.'),
        }),
      )
      .default([])
      .describe(
        'Phát hiện được bỏ qua, mỗi mục có lý do. Findings to be silent about, each with its reason.',
      ),
  })
  .describe('Cấu hình của `cancu check`. Settings of `cancu check`.');
