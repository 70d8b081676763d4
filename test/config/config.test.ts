import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.js';

const password = 'a-long-password';

describe('what an empty environment means', () => {
  test('a server for this machine, with a Neo4j to be found', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      neo4j: null,
      database: 'neo4j',
      statementTimeoutMs: 30_000,
      dataDir: resolve('.cancu'),
      editorToken: null,
      logLevel: 'info',
      rateLimit: 1_200,
      corsOrigins: [],
      trustedProxies: [],
    });
  });

  test('a variable that is set to nothing counts as not set', () => {
    const names = [
      'PORT',
      'HOST',
      'NEO4J_URI',
      'NEO4J_DATABASE',
      'CANCU_DATA_DIR',
      'CANCU_EDITOR_TOKEN',
      'CANCU_RATE_LIMIT',
      'CANCU_CORS_ORIGINS',
      'CANCU_TRUSTED_PROXIES',
      'LOG_LEVEL',
    ];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(readConfig({}));
  });
});

test.each([
  'bolt://db:7687',
  'neo4j://db',
  'neo4j://db?policy=eu',
  'neo4j+s://x.databases.neo4j.io',
  'bolt+ssc://db',
])('%s is taken', (uri) => {
  const { neo4j } = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: password });
  expect(neo4j).toEqual({ uri, user: 'neo4j', password });
});

test.each([
  { PORT: 'http' },
  { PORT: '70000' },
  { PORT: '-1' },
  { PORT: '4000.5' },
  { PORT: '1e3' },
  { PORT: '0x10' },
  { NEO4J_URI: 'bolt://db:99999', NEO4J_PASSWORD: password },
  { NEO4J_URI: 'bolt://neo4j:secret@db:7687', NEO4J_PASSWORD: password },
  { NEO4J_URI: 'bolt://db:7687?policy=eu', NEO4J_PASSWORD: password },
  { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: password },
  { NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: password },
  { NEO4J_URI: 'bolt://', NEO4J_PASSWORD: password },
  { NEO4J_TIMEOUT_MS: '0' },
  { CANCU_EDITOR_TOKEN: 'short' },
  { CANCU_RATE_LIMIT: 'many' },
  { CANCU_CORS_ORIGINS: 'https://example.org/path' },
  { CANCU_CORS_ORIGINS: 'example.org' },
  { CANCU_TRUSTED_PROXIES: 'proxy' },
  { CANCU_TRUSTED_PROXIES: '10.0.0.0/33' },
  { LOG_LEVEL: 'loud' },
])('%o is refused, and the message names the variable', (environment) => {
  const [name] = Object.keys(environment);
  expect(() => readConfig(environment)).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', details: expect.objectContaining({ name }) }),
  );
});

test('a refused token is not repeated in the message', () => {
  expect(() => readConfig({ CANCU_EDITOR_TOKEN: 'geheim' })).toThrow(expect.not.stringContaining('geheim'));
});

test('NEO4J_URI without a password says which variable is missing', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://db' })).toThrow(
    expect.objectContaining({ code: 'CONFIG_MISSING', message: expect.stringContaining('NEO4J_PASSWORD') }),
  );
});

test('who may ask from a browser, and whose word on addresses is taken', () => {
  const { rateLimit, corsOrigins, trustedProxies } = readConfig({
    CANCU_RATE_LIMIT: '0',
    CANCU_CORS_ORIGINS: 'https://example.org, http://localhost:3000',
    CANCU_TRUSTED_PROXIES: '10.0.0.0/8,::1',
  });
  expect(rateLimit).toBeNull();
  expect(corsOrigins).toEqual(['https://example.org', 'http://localhost:3000']);
  expect(trustedProxies).toEqual(['10.0.0.0/8', '::1']);
  expect(readConfig({ CANCU_CORS_ORIGINS: '*' }).corsOrigins).toBe('every');
});
