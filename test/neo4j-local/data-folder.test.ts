import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDataFolder } from '../../src/neo4j-local/data-folder.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cancu-data-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('makes one password, which Neo4j cannot take for an option, and keeps it', async () => {
  // One in 64 passwords once began with a hyphen, and the first start failed.
  for (let i = 0; i < 300; i++) {
    const { password } = await openDataFolder(join(folder, String(i)));
    expect(password).toMatch(/^[0-9a-f]{48}$/);
  }
  const [first, again] = await Promise.all([
    openDataFolder(join(folder, '0')),
    openDataFolder(join(folder, '0')),
  ]);
  expect(first.password).toBe(again.password);
});

it('lets only its owner in', async () => {
  const { path } = await openDataFolder(join(folder, 'private'));
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  expect((await stat(join(path, 'password'))).mode & 0o777).toBe(0o600);
});

it.skipIf(process.platform !== 'linux')('says that a folder cannot be made where none may be', async () => {
  // Node's recursive mkdir never came back from there.
  await expect(openDataFolder('/proc/cancu')).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' });
});
