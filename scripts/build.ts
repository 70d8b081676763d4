/**
 * Builds `dist/`: the compiled facts, the compiled sources, the explorer's pages. The new build takes the old one's place only when it is
 * whole, so that a server that runs from `dist/` never meets half of it.
 *
 * With `--if-stale` nothing is done while `dist/` is newer than everything that it is made of: npm runs this on every
 * `npm ci` and on the first `npx cancu` in a checkout.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const next = join(root, 'dist-next');
const entry = 'cli/main.js';
const madeOf = [
  'src',
  'seed',
  'scripts',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
];

if (!process.argv.includes('--if-stale') || isStale()) build();

function build(): void {
  run('node_modules/tsx/dist/cli.mjs', 'scripts/compile-seed.ts');
  rmSync(next, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', next);
  run('node_modules/vite/bin/vite.js', 'build', '--outDir', join(next, 'explorer'), '--logLevel', 'warn');
  // npm marks the command executable when it links it, but not again after a build.
  chmodSync(join(next, entry), 0o755);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

function run(script: string, ...args: string[]): void {
  try {
    execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  } catch {
    // What went wrong stands above, printed by the compiler itself.
    process.exit(1);
  }
}

function isStale(): boolean {
  if (!existsSync(join(dist, entry))) return true;
  const builtAt = statSync(join(dist, entry)).mtimeMs;
  return madeOf.some((name) => newestIn(join(root, name)) > builtAt);
}

function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  // Compiled facts are made by the build itself.
  const names = readdirSync(path).filter((name) => name !== 'generated');
  return Math.max(0, ...names.map((name) => newestIn(join(path, name))));
}
