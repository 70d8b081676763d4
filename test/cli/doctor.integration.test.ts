import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testGraph } from '../neo4j/test-graph.js';
import { CancuProcess } from './cancu-process.js';

let folder: string;
testGraph();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cancu-doctor-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('doctor finds the Neo4j that is named, its structure and what is in it', async () => {
  const { uri, user, password } = inject('neo4j');
  const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const doctor = new CancuProcess(['doctor'], { ...given, CANCU_DATA_DIR: folder, PORT: '0' });
  expect(await doctor.end()).toBe(0);
  expect(doctor.stdout).toMatch(/✓ Neo4j: \d+\.\d+\S* \w+, bolt:/);
  expect(doctor.stdout).toContain('✓ Cấu trúc cơ sở dữ liệu · Migrations: mới nhất · up to date');
  expect(doctor.stdout).toContain('0 documents, 0 files');
  expect(doctor.stdout).not.toContain(password);
});
