import { expect, test } from 'vitest';
import { releaseOf } from '../../src/neo4j-local/java.js';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_401"', 8],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.1" 2025-10-21', 25],
  ['bash: java: command not found', null],
])('%s', (output, release) => {
  expect(releaseOf(output)).toBe(release);
});
