import { type Command, Option } from 'commander';

interface ExtractOptions {
  readonly format: 'json' | 'text' | undefined;
  readonly lang: 'vi' | 'en';
  readonly output: string | undefined;
}

/**
 * `cancu extract FILE…`: the documents and citations found in files, folders or standard input. Exit 2 when a file
 * failed; the others are done all the same.
 */
export function register(program: Command): void {
  program
    .command('extract')
    .summary('Tìm các dẫn chiếu trong tệp · Find the citations in files')
    .description(
      'Tìm văn bản và dẫn chiếu trong tệp, thư mục hoặc dữ liệu vào (-).\n' +
        'Find documents and citations in files, folders or standard input (-).',
    )
    .argument('<files...>', 'tệp .txt .md .html .docx .doc .pdf, thư mục, hoặc - (stdin)')
    .addOption(
      new Option(
        '--format <format>',
        'json; text: bảng cho người đọc, mặc định trên màn hình · for people',
      ).choices(['json', 'text']),
    )
    .addOption(
      new Option('--lang <lang>', 'ngôn ngữ của bảng · language of the table')
        .choices(['vi', 'en'])
        .default('vi'),
    )
    .option('--output <file>', 'ghi vào tệp, chỉ khi đã xong · write to a file, only when complete')
    .action(async (paths: string[], options: ExtractOptions) => {
      const { runExtract } = await import('./run-extract.js');
      process.exitCode = await runExtract(paths, {
        format: options.format ?? (process.stdout.isTTY && !options.output ? 'text' : 'json'),
        lang: options.lang,
        output: options.output ?? null,
      });
    });
}
