import { CancuError } from '../../errors/cancu-error.js';

/**
 * Lets so many in at a time, and so many wait, first come first served. The clock of what is done inside so begins when
 * it begins, however long the queue was.
 *
 * @example const text = await room.inside(() => read(file));
 */
export class WaitingRoom {
  #free: number;
  readonly #maxWaiting: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number, maxWaiting: number) {
    this.#free = places;
    this.#maxWaiting = maxWaiting;
  }

  /**
   * Does `work` when a place is free.
   *
   * @throws CancuError UPLOADS_BUSY when too many wait already
   */
  async inside<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await this.#turn();
    try {
      return await work();
    } finally {
      // A place that is handed on never counts as free: nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#maxWaiting) throw new CancuError('UPLOADS_BUSY');
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
