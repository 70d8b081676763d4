import type { Command } from 'commander';

/**
 * `cancu export`: documents, relations, citations or bodies as JSON Lines, CSV or GraphML, with the filters of the API.
 * A file appears under its name only when it is complete.
 */
export function register(program: Command): void {
  program
    .command('export')
    .summary('Xuất dữ liệu ra JSON Lines, CSV, GraphML · Write the graph as JSON Lines, CSV or GraphML')
    .description(
      'Xuất văn bản, quan hệ, dẫn chiếu hoặc cơ quan; các bộ lọc như trong API. Nhiều giá trị cách nhau bằng dấu phẩy.\n' +
        'Write documents, relations, citations or bodies, filtered as in the API. Several values with commas between.',
    )
    .option('--what <subject>', 'documents | relations | citations | bodies', 'documents')
    .option('--format <format>', 'jsonl | csv | graphml', 'jsonl')
    .option('--output <file>', 'ghi vào tệp, chỉ khi đã xong · write to a file, only when complete')
    .option('--first <rows>', 'số dòng tối đa · rows at most')
    .option('--separator <sign>', 'dấu ngăn cột CSV, "," hoặc ";" · between the fields of CSV')
    .option('--symbol <symbol>', 'số, ký hiệu · symbol: 28-NQ/TW')
    .option('--type <keys>', 'loại văn bản · types: nq,kl')
    .option('--issuer <id>', 'cơ quan ban hành · issuing body: tu.dong-nai')
    .option('--place <id>', 'địa phương · place: dong-nai')
    .option('--series <id>', 'dãy số · numbering series: tw')
    .option('--level <level>', 'central | province | district | commune | other')
    .option('--system <system>', 'party | state | legislature')
    .option('--issued-from <date>', 'ban hành từ ngày · issued on this day or later')
    .option('--issued-until <date>', 'ban hành đến ngày · issued on this day or earlier')
    .option('--held <yes>', 'true: có toàn văn · text is held; false: không · is not')
    .option('--in-registry <yes>', 'true: có trong sổ đăng ký · in the registry; false: không · is not')
    .option('--status <statuses>', 'tình trạng hiệu lực · status: replaced,repealed')
    .option('--as-of <date>', 'tình trạng tính đến ngày · day of the status; mặc định hôm nay · today')
    .option('--kind <kinds>', 'loại quan hệ · kinds of relations: IMPLEMENTS,BASED_ON')
    .option('--role <roles>', 'vai trò của dẫn chiếu · roles of citations: basis')
    .option('--section <sections>', 'vị trí của dẫn chiếu · sections of citations: title,basis')
    .action(async ({ output, ...given }: { readonly output?: string }) => {
      const { runExport } = await import('./run-export.js');
      process.exitCode = await runExport(given, output ?? null);
    });
}
