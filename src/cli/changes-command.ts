import type { Command } from 'commander';

/** `cancu changes export` and `cancu changes import`: what editors recorded, as YAML in the format of `seed/registry`. */
export function register(program: Command): void {
  const changes = program
    .command('changes')
    .summary('Xuất, nạp các thay đổi do người biên tập ghi · What editors recorded, out and in')
    .description(
      'Xuất, nạp các thay đổi hiệu lực do người biên tập ghi, theo dạng YAML của seed/registry.\n' +
        'Write out or take in what editors recorded, as YAML in the format of seed/registry.',
    );
  changes
    .command('export')
    .summary('Ghi ra các thay đổi · Write them out')
    .option('--output <file>', 'ghi vào tệp, chỉ khi đã xong · write to a file, only when complete')
    .action(async ({ output }: { readonly output?: string }) => {
      const { runExportChanges } = await import('./run-changes.js');
      process.exitCode = await runExportChanges(output ?? null);
    });
  changes
    .command('import')
    .summary('Nạp các thay đổi từ tệp · Take them in from a file')
    .argument('<file>', 'tệp do export ghi ra, hoặc - (stdin) · a file that export wrote')
    .action(async (file: string) => {
      const { runImportChanges } = await import('./run-changes.js');
      process.exitCode = await runImportChanges(file);
    });
}
