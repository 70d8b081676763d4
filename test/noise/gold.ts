import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Offset, offset, type Span } from '../../src/documents/span.js';

/** A citation as an annotator marked it. */
export interface GoldCitation extends Span {
  /** Null for a document that has no symbol. */
  readonly symbol: string | null;
  /** Marked as open to doubt: neither missed nor wrong. */
  readonly isDoubtful: boolean;
  /** Whether the number can be read in the mention itself; an alias such as "Chương trình hành động" has none. */
  readonly hasNumber: boolean;
}

/** A text with its marked citations; citations outside of `scope` were not marked. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly scope: Span;
  readonly citations: readonly GoldCitation[];
}

const goldFile = z.object({
  file: z.string(),
  scope: z.object({ start: z.number(), end: z.number() }).nullable(),
  citations: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      quote: z.string(),
      symbol: z.string().nullable(),
      note: z.string().nullish(),
    }),
  ),
});

/** The annotated texts: `goldFolder` holds the annotations, `corpusFolder` the texts that they name. */
export function readGold(goldFolder: string, corpusFolder: string): GoldText[] {
  return readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = goldFile.parse(JSON.parse(readFileSync(join(goldFolder, name), 'utf8')));
      const text = readFileSync(join(corpusFolder, gold.file), 'utf8').replace(/^\ufeff/, '');
      return {
        name: basename(gold.file),
        text,
        scope: spanOf(gold.scope ?? { start: 0, end: text.length }),
        citations: gold.citations.map(({ start, end, quote, symbol, note }) => ({
          ...spanOf({ start, end }),
          symbol,
          isDoubtful: /^doubt/i.test(note ?? ''),
          hasNumber: /\d/.test(quote),
        })),
      };
    });
}

function spanOf({ start, end }: { start: number; end: number }): { start: Offset; end: Offset } {
  return { start: offset(start), end: offset(end) };
}
