import type { Command } from 'commander';

/** `cancu read FILE`: prints the text that every offset refers to, exactly, with no line end added. */
export function register(program: Command): void {
  program
    .command('read')
    .summary('In nội dung chữ của tệp · Print the text of a file')
    .description(
      'In nội dung chữ của tệp, đúng từng ký tự mà các vị trí (offset) chỉ đến.\n' +
        'Print the text of a file, exactly as every offset refers to it.',
    )
    .argument('<file>', 'tệp .txt .md .html .docx .doc .pdf, hoặc - (stdin)')
    .action(async (path: string) => {
      const [{ readInput }, { printWarnings }, { openOutput }] = await Promise.all([
        import('./read-input.js'),
        import('./print-warnings.js'),
        import('./output.js'),
      ]);
      const { text, warnings } = await readInput(path);
      printWarnings(path, warnings);
      const output = await openOutput(null);
      await output.write(text);
      await output.close();
    });
}
