import { useAsOf } from '../address/settings.js';
import { askWhatBuildsOnIt, type DocumentPageQuery } from '../asking/operations.js';
import { documentLabel } from '../document/label.js';
import { type Table, toCsv } from '../export/csv.js';
import { documentCells, documentColumns } from '../export/document-table.js';
import { ExportBar } from '../export/export-bar.js';
import { toGraphml } from '../export/graphml.js';
import { fileName, saveFile } from '../export/save-file.js';
import { exportWords } from '../export/words.js';
import { numberWords } from '../words/day.js';
import { type Language, useLanguage, useWords } from '../words/dictionary.js';
import { type GatheredRelation, gatherRelations } from './gather-relations.js';
import { buildOnItVariables, type Group, groupsInOrder } from './groups.js';
import { type RelationFilter, serverFilter } from './relation-filter.js';
import { schemeWords } from './words.js';

interface SchemeExportsProps {
  readonly document: NonNullable<DocumentPageQuery['document']>;
  readonly filter: RelationFilter;
  readonly wanted: ReadonlySet<Group>;
}

/** The relations that the filter lets through as files: all of them, or plainly cut. */
export function SchemeExports({ document, filter, wanted }: SchemeExportsProps) {
  const words = useWords(exportWords);
  const { count } = useWords(numberWords);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const save = async (
    extension: string,
    type: string,
    write: (relations: readonly GatheredRelation[], extent: string) => string,
  ): Promise<string> => {
    const { relations, complete } = await gatherRelations(document, asOf, filter, wanted);
    const rows = count(relations.length);
    const extent = complete ? words.complete(rows) : words.cut(rows);
    const name = fileName(document.id, complete ? 'relations' : 'relations-cut', extension);
    saveFile(name, write(relations, extent), type);
    return words.saved(name, extent);
  };
  return (
    <ExportBar
      downloads={[
        {
          label: 'CSV',
          save: () => save('csv', 'text/csv', (relations) => toCsv(relationTable(relations, language))),
        },
        {
          label: 'GraphML',
          save: () =>
            save('graphml', 'application/xml', (relations, extent) =>
              relationGraph(document, relations, extent, language),
            ),
        },
      ]}
      query={{
        operation: askWhatBuildsOnIt,
        variables: buildOnItVariables(
          { id: document.id, asOf, filter: serverFilter(filter), first: 20, after: null },
          wanted,
        ),
      }}
    />
  );
}

/** Relations as a table, each with its first quote. */
function relationTable(relations: readonly GatheredRelation[], language: Language): Table {
  const { columns } = exportWords[language];
  const { groups } = schemeWords[language];
  return {
    columns: [
      columns.relation,
      ...documentColumns(language),
      columns.quote,
      columns.witness,
      columns.line,
      columns.registry,
      columns.id,
    ],
    rows: relations.map(({ group, document, status, evidence }) => {
      const [quote] = evidence?.citations ?? [];
      return [
        groups[group],
        ...documentCells(document, status, language),
        quote?.quote ?? null,
        quote ? (quote.document.symbol ?? quote.document.id) : null,
        quote?.line ?? null,
        evidence?.registry[0]?.source ?? null,
        document.id,
      ];
    }),
  };
}

function relationGraph(
  subject: SchemeExportsProps['document'],
  relations: readonly GatheredRelation[],
  note: string,
  language: Language,
): string {
  const nodes = new Map(
    [subject, ...relations.map(({ document }) => document)].map((each) => [each.id, each]),
  );
  const builtOn = new Set(groupsInOrder.builtOn);
  return toGraphml({
    note,
    nodes: [...nodes.values()].map((each) => ({
      id: each.id,
      properties: {
        label: documentLabel(each, language),
        title: each.title,
        issuer: each.issuerName,
        issuedOn: each.issuedOn,
      },
    })),
    edges: relations.map(({ group, document, evidence }) => {
      const [source, target] = builtOn.has(group) ? [subject.id, document.id] : [document.id, subject.id];
      return {
        source,
        target,
        properties: { kind: evidence?.kind ?? null, quote: evidence?.citations[0]?.quote ?? null },
      };
    }),
  });
}
