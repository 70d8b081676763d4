import type { Command } from 'commander';

/**
 * `cancu ingest PATH…`: takes files into the graph, each wholly or not at all; `--remove` takes them out again. Exit 2
 * when a file was refused or failed; the others are done all the same.
 */
export function register(program: Command): void {
  program
    .command('ingest')
    .summary('Nạp văn bản vào cơ sở dữ liệu · Take files into the database')
    .description(
      'Nạp tệp, thư mục hoặc dữ liệu vào (-); nạp lại cùng một tệp không thay đổi gì.\n' +
        'Take files, folders or standard input (-) into the database; the same file again changes nothing.',
    )
    .argument('<paths...>', 'tệp .txt .md .html .docx .doc .pdf, thư mục, hoặc - (stdin)')
    .option('--remove', 'gỡ các tệp này (hoặc mã SHA-256) khỏi cơ sở dữ liệu · take them out again')
    .action(async (paths: string[], options: { readonly remove?: true }) => {
      const { runIngest, runRemove } = await import('./run-ingest.js');
      process.exitCode = await (options.remove ? runRemove(paths) : runIngest(paths));
    });
}
