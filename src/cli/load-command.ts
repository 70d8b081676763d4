import type { Command } from 'commander';

interface LoadOptions {
  readonly files?: string;
  readonly afterImport?: true;
}

/**
 * `cancu load PATH…`: fills an empty database with very many files at once, through Neo4j's own importer. The result is
 * the graph that `cancu ingest` would make of them.
 */
export function register(program: Command): void {
  program
    .command('load')
    .summary('Nạp hàng loạt vào cơ sở dữ liệu trống · Fill an empty database with very many files')
    .description(
      'Nạp rất nhiều văn bản vào một cơ sở dữ liệu trống bằng bộ nhập của Neo4j; kết quả như cancu ingest.\n' +
        "Fill an empty database with very many files through Neo4j's own importer; the result is that of cancu ingest.",
    )
    .argument(
      '[paths...]',
      'tệp văn bản, thư mục, hoặc bản ghi .jsonl · files, folders, or records in .jsonl',
    )
    .option('--files <folder>', 'chỉ ghi các tệp cho neo4j-admin · only write the files for neo4j-admin')
    .option(
      '--after-import',
      'hoàn tất sau khi neo4j-admin đã nhập · finish after neo4j-admin has imported them',
    )
    .action(async (paths: string[], options: LoadOptions, command: Command) => {
      if (paths.length === 0 && !options.afterImport)
        command.error("error: missing required argument 'paths'");
      const { runLoad, runAfterImport } = await import('./run-load.js');
      process.exitCode = await (options.afterImport
        ? runAfterImport()
        : runLoad(paths, { files: options.files ?? null }));
    });
}
