import { expect, test } from 'vitest';
import { isSupportedVersion } from '../../../src/graph/connection/supported-version.js';

test.each([
  ['5.26.25', true],
  ['5.26.0', true],
  ['5.27-aura', true],
  ['2025.06.0', true],
  ['6.0.0', true],
  ['5.25.1', false],
  ['4.4.40', false],
  ['unknown', false],
])('Neo4j %s: %s', (version, supported) => {
  expect(isSupportedVersion(version)).toBe(supported);
});
