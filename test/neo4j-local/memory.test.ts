import { expect, test } from 'vitest';
import { memoryFor } from '../../src/neo4j-local/memory.js';

const gigabyte = 2 ** 30;

test.each([
  { machine: 0.5, heap: 1024, young: 512, pageCache: 256 },
  { machine: 4, heap: 1024, young: 512, pageCache: 1024 },
  { machine: 12, heap: 1536, young: 768, pageCache: 3072 },
  { machine: 64, heap: 2048, young: 1024, pageCache: 16_384 },
])('a machine of $machine GB gives Neo4j a heap of $heap MB', ({ machine, ...memory }) => {
  expect(memoryFor(machine * gigabyte)).toEqual(memory);
});
