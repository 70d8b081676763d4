import { type Command, InvalidArgumentError, Option } from 'commander';
import type { FormatName } from '../checking/formats/report-format.js';
import { formatNames } from '../checking/formats/report-format.js';
import type { Level } from '../checking/report.js';
import { type IsoDate, parseIsoDate } from '../documents/iso-date.js';

interface CheckCommandOptions {
  readonly asOf?: IsoDate;
  readonly issuedOn?: IsoDate;
  readonly place?: string;
  readonly lang: 'vi' | 'en';
  readonly format: FormatName;
  readonly output?: string;
  readonly baseline?: string;
  readonly config?: string;
  readonly failOn: Level | 'none';
  readonly server?: string;
  readonly color?: boolean;
}

/**
 * `cancu check FILE…`: what files, folders or standard input cite, and whether it still holds. Exit 0 when nothing at
 * or above `--fail-on` was found, 1 when something was, 2 when a file could not be read or the check could not run.
 */
export function register(program: Command): void {
  program
    .command('check')
    .summary(
      'Kiểm tra văn bản có dẫn quy định đã hết hiệu lực không · Check whether a plan cites outdated regulations',
    )
    .description(
      'Kiểm tra các dẫn chiếu trong tệp, thư mục hoặc dữ liệu vào (-); văn bản không rời khỏi máy khi không có --server.\n' +
        'Check the citations in files, folders or standard input (-); without --server nothing leaves this machine.',
    )
    .argument('<files...>', 'tệp .txt .md .html .docx .doc .pdf, thư mục, hoặc - (stdin)')
    .option('--as-of <date>', 'xét hiệu lực đến ngày này, mặc định hôm nay · judge as of this day', readDay)
    .option('--issued-on <date>', 'ngày ban hành của văn bản được kiểm tra · its day of issue', readDay)
    .option('--place <name>', 'địa phương ban hành, khi văn bản không ghi · place of the issuing body')
    .addOption(new Option('--lang <lang>', 'ngôn ngữ báo cáo · language').choices(['vi', 'en']).default('vi'))
    .addOption(new Option('--format <format>', 'dạng báo cáo · format').choices(formatNames).default('text'))
    .option('--output <file>', 'ghi vào tệp, chỉ khi đã xong · write to a file, only when complete')
    .option(
      '--baseline <file>',
      'chỉ báo cái mới so với báo cáo JSON này · only what is new since this JSON report',
    )
    .option('--config <file>', 'tệp cấu hình, mặc định cancu.config.yaml hoặc .json · settings file')
    .addOption(
      new Option('--fail-on <level>', 'mã thoát 1 từ mức này · exit 1 from this level on')
        .choices(['error', 'warning', 'note', 'none'])
        .default('error'),
    )
    .option(
      '--server <url>',
      'hỏi máy chủ cancu này (văn bản được gửi đi) · ask this server (the text is sent)',
    )
    .option('--color', 'tô màu · colour')
    .option('--no-color', 'không tô màu · no colour')
    .action(async (paths: string[], options: CheckCommandOptions) => {
      const { runCheck } = await import('./run-check.js');
      process.exitCode = await runCheck(paths, {
        asOf: options.asOf ?? null,
        issuedOn: options.issuedOn ?? null,
        place: options.place ?? null,
        lang: options.lang,
        format: options.format,
        output: options.output ?? null,
        baseline: options.baseline ?? null,
        config: options.config ?? null,
        failOn: options.failOn,
        server: options.server ?? null,
        colour: options.color ?? null,
      });
    });
}

function readDay(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) {
    throw new InvalidArgumentError('Cần một ngày dạng 2026-11-22. A day such as 2026-11-22 is needed.');
  }
  return date;
}
