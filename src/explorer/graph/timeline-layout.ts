import type { Level } from '../asking/operations.js';
import type { Lane, Layout, Point, Tick } from './layout.js';

/** What it takes to place a document by time and level. */
export interface Dated {
  readonly id: string;
  readonly issuedOn: string | null;
  readonly level: Level | null;
}

/** From the centre down, what has no level last. */
const laneOrder: readonly (Level | 'UNKNOWN')[] = [
  'CENTRAL',
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
  'OTHER',
  'UNKNOWN',
];

const labelWidth = 84;
const rowHeight = 46;
const laneHead = 18;
const margin = 50;
/** Undated documents stand in a strip of their own, left of the time axis. */
const undatedWidth = 120;

/** Places documents from left to right by their day of issue, in lanes by level; in a lane no two labels overlap. */
export function timelineLayout(documents: readonly Dated[]): Layout {
  const days = documents
    .flatMap(({ issuedOn }) => (issuedOn === null ? [] : [Date.parse(issuedOn)]))
    .sort((one, other) => one - other);
  const axis = days.length < 2 ? labelWidth : Math.max(600, Math.min(1600, days.length * 26));
  const begin = margin + undatedWidth;
  const xOf = (day: string | null): number =>
    day === null ? margin + undatedWidth / 4 : begin + stretched(Date.parse(day), days) * axis;
  const places = new Map<string, Point>();
  const lanes: Lane[] = [];
  let top = 0;
  for (const level of laneOrder) {
    const inLane = documents
      .filter((document) => (document.level ?? 'UNKNOWN') === level)
      .sort((a, b) => xOf(a.issuedOn) - xOf(b.issuedOn) || (a.id < b.id ? -1 : 1));
    if (inLane.length === 0) continue;
    const rows = rowsOf(inLane.map(({ issuedOn }) => xOf(issuedOn)));
    inLane.forEach(({ id, issuedOn }, index) => {
      const row = rows[index] ?? 0;
      places.set(id, { x: xOf(issuedOn), y: top + laneHead + row * rowHeight + rowHeight / 2 });
    });
    const height = laneHead + (Math.max(...rows) + 1) * rowHeight + 8;
    lanes.push({ level, top, height });
    top += height;
  }
  return {
    places,
    width: begin + (days.length === 0 ? 0 : axis) + margin + labelWidth / 2,
    height: top + 30,
    lanes,
    ticks: [
      ...(days.length < documents.length ? [{ x: xOf(null), label: null }] : []),
      ...yearTicks(days, xOf),
    ],
  };
}

/** The row of each label, given where labels stand from left to right: the first in which it has room. */
function rowsOf(positions: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return positions.map((x) => {
    const free = ends.findIndex((end) => end <= x);
    const row = free === -1 ? ends.length : free;
    ends[row] = x + labelWidth;
    return row;
  });
}

/** How much the axis gives to documents, the rest being given to time: years with many are wider. */
const shareOfDocuments = 0.65;

/**
 * Where a time stands among the sorted times of all documents, 0 to 1: partly by the time itself, partly by how many
 * documents are earlier, so that a busy year has room and an old document does not press all others together.
 */
function stretched(time: number, times: readonly number[]): number {
  const [first = time, last = time] = [times[0], times.at(-1)];
  if (last === first) return 0;
  const byTime = Math.min(1, Math.max(0, (time - first) / (last - first)));
  const after = times.findIndex((each) => each >= time);
  const [left = first, right = last] = [times[after - 1], times[after]];
  const step = after <= 0 ? 0 : after - 1 + (right === left ? 1 : (time - left) / (right - left));
  const byDocuments = after === -1 ? 1 : step / (times.length - 1);
  return (1 - shareOfDocuments) * byTime + shareOfDocuments * byDocuments;
}

/** Fewer names of years than would overlap. */
const tickDistance = 40;

function yearTicks(days: readonly number[], xOf: (day: string) => number): readonly Tick[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ticks: Tick[] = [];
  for (let year = new Date(first).getUTCFullYear() + 1; year <= new Date(last).getUTCFullYear(); year++) {
    const x = xOf(`${year}-01-01`);
    if (x - (ticks.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= tickDistance)
      ticks.push({ x, label: String(year) });
  }
  return ticks;
}
