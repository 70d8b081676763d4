import type { Level } from '../asking/operations.js';

/** Where a document stands in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A horizontal band of the picture. */
export interface Lane {
  readonly level: Level | 'UNKNOWN';
  readonly top: number;
  readonly height: number;
}

/** A year on the axis below the picture. */
export interface Tick {
  readonly x: number;
  /** Null for the strip of undated documents. */
  readonly label: string | null;
}

/** A picture laid out: a place for every document, by id. */
export interface Layout {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
}
