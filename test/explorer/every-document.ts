import { describe, expect, test } from 'vitest';
import {
  askCascadePage,
  askDocumentPage,
  askDocumentText,
  askGraphPage,
} from '../../src/explorer/asking/operations.js';
import type { ExplorerUnderTest } from './explorer-under-test.js';

/** What each view of a document asks, beside its id. */
const views = [
  [askDocumentPage, { past: false }],
  [askDocumentText, { withText: true }],
  [askCascadePage, {}],
  [askGraphPage, { depth: 1, limit: 150 }],
] as const;

/** Questions at one time: a server answers more, but not on the smallest machine. */
const atOnce = 4;

/** The answers behind the pages of all documents whose texts were read: those in which everything may occur. */
export function everyDocument(explorer: ExplorerUnderTest): void {
  describe('every document that has been read', () => {
    test('has an answer for each of its views', async () => {
      const text = 'MATCH (document:Document {held: true}) RETURN document.id AS id ORDER BY id';
      const documents = await explorer
        .graph()
        .read<Record<string, never>, { id: string }>({ name: 'held-documents', text }, {});
      expect(documents.length).toBeGreaterThan(10);
      const questions = documents.flatMap(({ id }) =>
        views.map(([operation, variables]) => ({ query: operation.text, variables: { id, ...variables } })),
      );
      const failed: string[] = [];
      const ask = async (): Promise<void> => {
        for (let question = questions.pop(); question; question = questions.pop()) {
          const response = await fetch(`${explorer.url()}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(question),
          });
          const answer = await response.text();
          if (answer.includes('"errors"')) failed.push(`${question.variables.id}: ${answer.slice(0, 300)}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, ask));
      expect(failed).toEqual([]);
    });
  });
}
