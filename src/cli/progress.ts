import type { BatchProgress } from './file-workers.js';

/** Shows on stderr how far a batch of files has come. */
export interface ProgressDisplay {
  show(progress: BatchProgress): void;
  /** Clears what was shown, before other lines are written. */
  clear(): void;
}

const redrawMs = 100;
const barWidth = 30;
/** Batches below this size get no progress lines where there is no terminal. */
const minFilesForLines = 20;

/** A bar on a terminal; elsewhere (a log, a CI job) a plain line for every tenth of the files. */
export function progressDisplay(stream: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  let drawnAt = 0;
  let isDrawn = false;
  return {
    show({ done, total }) {
      if (total < 2 || (Date.now() - drawnAt < redrawMs && done < total)) return;
      drawnAt = Date.now();
      isDrawn = true;
      const filled = Math.round((done / total) * barWidth);
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total} tệp · files`);
    },
    clear() {
      if (isDrawn) stream.write('\r\x1b[K');
      isDrawn = false;
    },
  };
}

function lines(stream: NodeJS.WriteStream): ProgressDisplay {
  let tenths = 0;
  return {
    show({ done, total }) {
      const now = Math.floor((done * 10) / total);
      if (total < minFilesForLines || now === tenths) return;
      tenths = now;
      stream.write(`cancu: ${done}/${total} tệp · files\n`);
    },
    clear() {},
  };
}
