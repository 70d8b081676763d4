/**
 * How long resolution takes, and how it grows: `npm run bench:resolution`, or for one size only
 * `npm run bench:resolution -- 100000`.
 *
 * Made-up files, each holding one document that cites twenty: a few documents cited by almost everyone, most by a
 * handful, as in life. Half of the mentions print a day, some a wrong one, the rest none. Reported for a quarter, a
 * half and all of a million citations, so that growth can be read off. Seconds of the processor count: the clock also
 * shows what else the machine does.
 */
import { argv, cpuUsage, memoryUsage, stdout } from 'node:process';
import type { Citation, ExtractedDocument } from '../src/documents/citation.js';
import { addDays, type IsoDate } from '../src/documents/iso-date.js';
import type { SourceRecord } from '../src/documents/source.js';
import { offset } from '../src/documents/span.js';
import { shippedFacts } from '../src/facts/facts.js';
import { resolve } from '../src/resolution/resolve.js';
import { emptyCitation, emptyDocument } from '../test/resolution/empty-extraction.js';

const sizes = argv[2] === undefined ? [250_000, 500_000, 1_000_000] : [Number(argv[2])];
const citationsPerFile = 20;
const aimSeconds = 60;

/** A generator of numbers in [0, 1) that gives the same ones in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Act {
  readonly symbol: string;
  readonly issuedOn: IsoDate;
  readonly issuer: string;
  readonly title: string;
}

const provinces = shippedFacts.places.filter(({ level, until }) => level === 'province' && until !== null);
const typesOfAct = ['NQ', 'KH', 'QĐ', 'CTr', 'KL', 'CT'];
const subjects = [
  'chuyển đổi số',
  'công tác cán bộ',
  'cải cách hành chính',
  'an sinh xã hội',
  'đất đai',
  'kiểm tra',
];

/** The document of this rank: the first of a thousand are the centre's, the others some province's. */
function actOf(rank: number): Act {
  const isCentral = rank % 50 === 0;
  const type = typesOfAct[rank % typesOfAct.length] ?? 'NQ';
  const province = provinces[rank % provinces.length];
  const serial = 1 + (Math.floor(rank / 50) % 400);
  const issuedOn = addDays('2011-03-01' as IsoDate, (rank * 7) % 4900);
  return {
    symbol: `${serial}-${type}/${isCentral ? 'TW' : 'TU'}`,
    issuedOn,
    issuer: isCentral ? 'Bộ Chính trị' : `Tỉnh ủy ${province?.name ?? 'Đồng Nai'}`,
    title: `Về ${subjects[rank % subjects.length]} và ${subjects[Math.floor(rank / 7) % subjects.length]}`,
  };
}

function sourceOf(number: number, documents: number, random: () => number): SourceRecord {
  const { symbol, issuedOn, issuer, title } = actOf(number * 2);
  const head: ExtractedDocument = { ...emptyDocument, end: offset(10_000), symbol, issuedOn, issuer, title };
  const citations: Citation[] = [];
  for (let at = 0; at < citationsPerFile; at++) {
    // The cube crowds citations on the documents of low rank, as in life.
    const cited = actOf(Math.floor(random() ** 3 * documents));
    const chance = random();
    const slip = chance < 0.01 ? addDays(cited.issuedOn, 31) : cited.issuedOn;
    citations.push({
      ...emptyCitation,
      start: offset(at * 100),
      end: offset(at * 100 + 20),
      text: cited.symbol,
      symbol: cited.symbol,
      statedDate: chance < 0.5 ? slip : null,
      statedIssuer: cited.issuer,
      subject: chance > 0.3 ? cited.title : null,
      role: at === 0 ? 'implements' : 'mentions',
      within: at === 2 ? 1 : null,
      titleRelation: at === 2 ? 'implements' : null,
    });
  }
  return {
    sha256: number.toString(16).padStart(64, '0'),
    name: `${number}.txt`,
    text: null,
    extraction: { documents: [head], citations },
    extractorVersion: 'bench',
  };
}

for (const citations of sizes) {
  const files = Math.round(citations / citationsPerFile);
  const random = randomNumbers(20221117);
  const sources = Array.from({ length: files }, (_, number) => sourceOf(number, files * 2, random));
  const began = performance.now();
  const cpuBefore = cpuUsage();
  const { identities, relations } = resolve(sources, shippedFacts);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = cpuUsage(cpuBefore);
  const cpuSeconds = (user + system) / 1e6;
  const perMention = (cpuSeconds / citations) * 1e6;
  const megabytes = Math.round(memoryUsage().rss / 1e6);
  stdout.write(
    `${citations} citations, ${identities.length} documents, ${relations.length} relations: ` +
      `${seconds.toFixed(1)} s by the clock, ${cpuSeconds.toFixed(1)} s of processor, ${perMention.toFixed(1)} µs a citation, ${megabytes} MB (aim for 1,000,000: ${aimSeconds} s)\n`,
  );
}
