import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../../test/noise/random.js';

/** Size of the graph that the API is measured on. */
export interface GraphSize {
  readonly documents: number;
  /** Citations in each document. */
  readonly citations: number;
  /** Documents that cite the hub. */
  readonly hubCiters: number;
}

/** A graph of that many documents; one in five cites the hub. */
export function graphOf(documents: number): GraphSize {
  return { documents, citations: 10, hubCiters: documents / 5 };
}

export const hubId = 'tw/nq/28/2013-10-25';
/** The root of the implementers that are asked for: what carries it out is carried out in turn. */
export const rootId = 'tw/nq/29/2013-11-04';

const types = ['kh', 'ctr', 'ct', 'kl', 'bc'];
const words =
  'về việc triển khai thực hiện chương trình hành động công tác cán bộ đảng viên cải cách hành chính phòng chống tham nhũng xây dựng hệ thống chính trị nông thôn mới giáo dục đào tạo khoa học công nghệ chuyển đổi số'.split(
    ' ',
  );
const provinces = 60;

interface SyntheticDocument {
  readonly id: string;
  readonly sortKey: string;
}

/**
 * Writes the files from which Neo4j's importer makes the graph of the measurements, shaped as docs/graph.md says, and
 * returns the importer's arguments. The same size gives the same graph on every machine; one document in ten is undated.
 */
export async function writeGraphFiles(folder: string, size: GraphSize): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const random = seededRandom(28);
  const documents = new Table(
    folder,
    'documents',
    'id:ID(Document),symbol,number,typeKey,typeName,title,series,issuedOn,issuedOnFrom,issuer,bodyId,placeId,level,system,held:boolean,inRegistry:boolean,text,sortKey',
  );
  const citations = new Table(
    folder,
    'citations',
    'id:ID(Citation),sourceId,index:int,start:int,end:int,line:int,text,symbol,typeWord,form,section,role,confidence:float,extractorVersion,sortKey',
  );
  const hasCitation = new Table(folder, 'has-citation', ':START_ID(Document),:END_ID(Citation)');
  const refersTo = new Table(
    folder,
    'refers-to',
    ':START_ID(Citation),:END_ID(Document),rule,confidence:float',
  );
  const relationHeader =
    ':START_ID(Document),:END_ID(Document),sourceId,targetId,sortKey,targetSortKey,roles:string[],citationIds:string[],count:int,confidence:float';
  const cites = new Table(folder, 'cites', relationHeader);
  const carries = new Table(folder, 'implements', relationHeader);
  const bodies = new Table(folder, 'bodies', 'id:ID(Body),name,level,system');
  const issuedBy = new Table(folder, 'issued-by', ':START_ID(Document),:END_ID(Body)');

  const made: SyntheticDocument[] = [];
  for (let province = 0; province < provinces; province++)
    await bodies.row(`tu.p${province}`, `Tỉnh ủy số ${province}`, 'province', 'party');
  await bodies.row('tw', 'Ban Chấp hành Trung ương', 'central', 'party');
  for (let index = 0; index < size.documents; index++) {
    const central = index < 2;
    const province = index % provinces;
    const year = 2014 + Math.floor((index / size.documents) * 11);
    const day = `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
    const issuedOn = central ? (index === 0 ? '2013-10-25' : '2013-11-04') : index % 10 === 9 ? '' : day;
    const type = central ? 'nq' : (types[index % types.length] ?? 'kh');
    const id = central
      ? index === 0
        ? hubId
        : rootId
      : `tu.p${province}/${type}/${index}/${issuedOn || 'undated'}`;
    const symbol = central ? `${28 + index}-NQ/TW` : `${index}-${type.toUpperCase()}/TU`;
    const sortKey = `${issuedOn || '0000-00-00'}|${id}`;
    const bodyId = central ? 'tw' : `tu.p${province}`;
    const title = Array.from({ length: 12 }, () => words[random.below(words.length)]).join(' ');
    const place = central ? '' : `p${province}`;
    const sourceId = `s${index}`;
    await documents.row(
      id,
      symbol,
      String(index),
      type,
      'Kế hoạch',
      title,
      bodyId,
      issuedOn,
      issuedOn && 'text',
      bodyId,
      bodyId,
      place,
      central ? 'central' : 'province',
      'party',
      'true',
      'false',
      `${title}. ${title}.`,
      sortKey,
    );
    await issuedBy.row(id, bodyId);
    if (!central) {
      const cited = new Map<SyntheticDocument, number[]>();
      for (let at = 0; at < size.citations; at++) {
        // A few are cited by many, most by a few; the hub by as many as were asked for.
        const share = size.hubCiters / (size.documents - 2);
        const fixed = at === 0 && Math.floor((index - 1) * share) > Math.floor((index - 2) * share);
        const target = fixed ? made[0] : made[2 + Math.floor((made.length - 2) * random.next() ** 2)];
        const to = target ?? made[1];
        if (!to || (to === made[0] && !fixed)) continue;
        const citationId = `${sourceId}:c${at}`;
        await citations.row(
          citationId,
          sourceId,
          String(at),
          String(100 * at),
          String(100 * at + 25),
          String(at + 1),
          `Nghị quyết số ${to.id}`,
          to.id,
          'Nghị quyết',
          'numbered',
          'body',
          'directs',
          '0.98',
          'bench',
          `${sortKey}|${String(100 * at).padStart(8, '0')}`,
        );
        await hasCitation.row(id, citationId);
        await refersTo.row(citationId, to.id, 'stated-date', '0.98');
        cited.set(to, [...(cited.get(to) ?? []), at]);
      }
      for (const [to, places] of cited) {
        const ids = places.map((at) => `${sourceId}:c${at}`).join(';');
        await cites.row(
          id,
          to.id,
          id,
          to.id,
          sortKey,
          to.sortKey,
          'directs',
          ids,
          String(places.length),
          '0.98',
        );
      }
      // A tree below the root: 40 carry it out, 15 each of them, and so on for the first 5,000 documents.
      const parent =
        index < 42
          ? made[1]
          : index < 5_000
            ? made[2 + Math.floor((index - 42) / 15)]
            : made[5_000 + random.below(Math.max(1, made.length - 5_000))];
      if (parent && parent !== made[0])
        await carries.row(
          id,
          parent.id,
          id,
          parent.id,
          sortKey,
          parent.sortKey,
          'implements',
          '',
          '1',
          '0.9',
        );
    }
    made.push({ id, sortKey });
  }
  const tables = [documents, citations, hasCitation, refersTo, cites, carries, bodies, issuedBy];
  for (const table of tables) await table.end();
  return [
    '--nodes=Document=documents.csv',
    '--nodes=Citation=citations.csv',
    '--nodes=Body=bodies.csv',
    '--relationships=HAS_CITATION=has-citation.csv',
    '--relationships=REFERS_TO=refers-to.csv',
    '--relationships=CITES=cites.csv',
    '--relationships=IMPLEMENTS=implements.csv',
    '--relationships=ISSUED_BY=issued-by.csv',
  ];
}

/** A file of the importer: no cell of it holds a comma or a quote. */
class Table {
  readonly #stream: WriteStream;
  #pending = '';

  constructor(folder: string, name: string, header: string) {
    this.#stream = createWriteStream(join(folder, `${name}.csv`));
    this.#pending = `${header}\n`;
  }

  async row(...cells: readonly string[]): Promise<void> {
    this.#pending += `${cells.join(',')}\n`;
    if (this.#pending.length > 1_000_000) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    await new Promise((resolve) => this.#stream.end(resolve));
  }

  #flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    return new Promise((resolve, reject) =>
      this.#stream.write(text, (error) => (error ? reject(error) : resolve())),
    );
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
