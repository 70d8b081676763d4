import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type SeedFileContent, seedFileSchema } from '../../src/facts/fact-schemas.js';
import { type FieldPath, type SeedProblem, say } from './seed-problem.js';

/** One YAML file of the seed, which knows on which line each of its fields stands. */
export class SeedFile {
  /** As people know it, from the repository's root: `seed/bodies.yaml`. */
  readonly name: string;
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #lines = new LineCounter();

  constructor(name: string, text: string) {
    this.name = name;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** The file's lists as the schema reads them, or what is wrong with it. */
  read(): { readonly content: SeedFileContent | null; readonly problems: readonly SeedProblem[] } {
    const syntax = this.#document.errors.map((error) => this.#syntaxProblem(error.message, error.pos[0]));
    if (syntax.length > 0) return { content: null, problems: syntax };
    const values: unknown = this.#document.toJS();
    const result = seedFileSchema.safeParse(values);
    if (result.success) return { content: result.data, problems: [] };
    const vietnamese = seedFileSchema.safeParse(values, { error: z.locales.vi().localeError }).error?.issues;
    const problems = result.error.issues.map((issue, index) => {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      const vi = vietnamese?.[index]?.message ?? issue.message;
      return this.problem(
        path,
        say(`Không hợp lệ: ${half(vi, 0)}.`, `Not valid: ${half(issue.message, 1)}.`),
      );
    });
    return { content: null, problems };
  }

  /** A problem at `path`, on the line of that field or, where it is missing, of the entry around it. */
  problem(path: FieldPath, message: SeedProblem['message'], remedy = compareWithGuide): SeedProblem {
    return { file: this.name, line: this.#lineOf(path), field: fieldName(path), message, remedy };
  }

  #syntaxProblem(reason: string, at: number): SeedProblem {
    return {
      file: this.name,
      line: this.#lines.linePos(at).line,
      field: 'YAML',
      message: { vi: `Không đọc được YAML (${reason}).`, en: `Not readable as YAML (${reason}).` },
      remedy: {
        vi: 'Kiểm tra thụt lề, dấu hai chấm và dấu nháy ở dòng này.',
        en: 'Check indentation, colons and quotes on this line.',
      },
    };
  }

  #lineOf(path: FieldPath): number {
    let node: unknown = this.#document.contents;
    let at = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String(item.key) === String(step));
        if (!pair) break;
        at = startOf(pair.key) ?? at;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        at = startOf(node) ?? at;
      } else break;
    }
    return this.#lines.linePos(at).line;
  }
}

const compareWithGuide = {
  vi: 'So với một mục cùng loại trong tệp và với docs/adding-a-fact.md.',
  en: 'Compare with a like entry of the file and with docs/adding-a-fact.md.',
};

/** The schema's own messages are written `Vietnamese | English`; zod's are in one language. */
function half(message: string, index: 0 | 1): string {
  return (message.split(' | ')[index] ?? message).replace(/\.$/, '');
}

function startOf(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

function fieldName(path: FieldPath): string {
  if (path.length === 0) return 'YAML';
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step))
    .join('');
}
