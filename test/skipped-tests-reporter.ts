import type { Reporter, TestModule } from 'vitest/node';

/** Names every test that was left out and why, so that nothing is skipped silently. */
export default class SkippedTestsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const result = test.result();
        const note = result.state === 'skipped' ? result.note : undefined;
        process.stdout.write(`not run here: ${test.fullName}${note ? ` (${note})` : ''}\n`);
      }
    }
  }
}
