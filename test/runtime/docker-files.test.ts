import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runCommand } from '../../src/neo4j-local/run-command.js';

/** The part of the compose specification that the file uses; strict, so that a misspelt key is found. */
const composeSchema = z.strictObject({
  name: z.string(),
  services: z.record(
    z.string(),
    z.strictObject({
      image: z.string().optional(),
      build: z.string().optional(),
      restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']),
      environment: z.record(z.string(), z.string()),
      ports: z.array(z.string()),
      volumes: z.array(z.string()).optional(),
      depends_on: z
        .record(z.string(), z.strictObject({ condition: z.literal('service_healthy') }))
        .optional(),
      healthcheck: z
        .strictObject({
          test: z.string(),
          interval: z.string(),
          timeout: z.string(),
          retries: z.number(),
          start_period: z.string(),
        })
        .optional(),
      stop_grace_period: z.string().optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

const dockerfile = readFileSync('Dockerfile', 'utf8');
const compose = composeSchema.parse(parse(readFileSync('docker-compose.yml', 'utf8')));

describe('docker-compose.yml', () => {
  test('listens on this machine only', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports);
    expect(ports).toHaveLength(2);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('holds no password: both services ask the environment for the same one', () => {
    const passwords = Object.values(compose.services).map(
      ({ environment }) => environment.NEO4J_AUTH ?? environment.NEO4J_PASSWORD,
    );
    for (const password of passwords) expect(password).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  test('waits for a healthy Neo4j Community 5.26 and keeps its data in a volume', () => {
    const { neo4j, server } = compose.services;
    expect(neo4j?.image).toBe('neo4j:5.26-community');
    expect(neo4j?.healthcheck?.test).toContain('cypher-shell');
    expect(server?.depends_on).toHaveProperty('neo4j');
    expect(Object.keys(compose.volumes)).toContain(neo4j?.volumes?.[0]?.split(':')[0]);
  });

  test('is what `docker compose config` accepts', async (context) => {
    const env = { ...process.env, NEO4J_PASSWORD: 'a-long-password' };
    const plugin = await runCommand('docker', ['compose', 'version'], { timeoutMs: 10_000 });
    if (plugin.exitCode !== 0) context.skip('docker compose is not installed here');
    const result = await runCommand('docker', ['compose', 'config', '--quiet'], { timeoutMs: 30_000, env });
    expect(result).toMatchObject({ exitCode: 0 });
  });
});

describe('Dockerfile', () => {
  const stages = dockerfile.split(/^FROM /m).slice(1);
  const last = stages.at(-1) ?? '';

  test('is valid', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  test('runs node itself, not as root, and tells whether it is ready', () => {
    expect(stages).toHaveLength(2);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^CMD \["node", /m);
    expect(last).toMatch(/^HEALTHCHECK[\s\S]*\/readyz/m);
  });

  test('copies nothing that is not in the repository or made by the build', () => {
    const copied = [...last.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map((match) => match[1] ?? '');
    expect(copied).toEqual(
      expect.arrayContaining(['package.json', 'node_modules', 'dist', 'cypher', 'seed']),
    );
    for (const path of copied.filter((path) => path !== 'dist')) expect(existsSync(path), path).toBe(true);
  });

  test.each([
    { status: 200, exitCode: 0 },
    { status: 503, exitCode: 1 },
    { status: null, exitCode: 1 },
  ])(
    'the health check of a server that answers $status ends with $exitCode',
    async ({ status, exitCode }) => {
      const command: unknown = JSON.parse(/^HEALTHCHECK .*\\\n\s*CMD (\[.*\])$/m.exec(last)?.[1] ?? 'null');
      const [, ...args] = z.tuple([z.literal('node'), z.literal('-e'), z.string()]).parse(command);
      const server = createServer((request, response) => {
        response.statusCode = request.url === '/readyz' && status !== null ? status : 404;
        response.end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      if (status === null) server.close();
      const env = { ...process.env, PORT: String(port) };
      expect(await runCommand(process.execPath, args, { timeoutMs: 20_000, env })).toMatchObject({
        exitCode,
      });
      server.close();
    },
  );
});
