const lookEveryMs = 500;

/**
 * Calls `stop` once the process that started this one has ended. `npm start` passes a signal on to a shell, which ends
 * and leaves its child running; then this is how the child learns of it. Does nothing unless npm started this process.
 */
export function whenNpmEnds(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, lookEveryMs);
  timer.unref();
}
