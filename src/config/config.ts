import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CancuError } from '../errors/cancu-error.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything that the environment decides, read once. The README's table lists the variables. */
export interface Config {
  /** Address that the server listens on. */
  readonly host: string;
  readonly port: number;
  /** The Neo4j that the user names, or null: then one is found on this machine. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null;
  readonly database: string;
  /** Milliseconds after which Neo4j gives up a statement. */
  readonly statementTimeoutMs: number;
  /** Absolute path of the folder in which the local Neo4j lives. */
  readonly dataDir: string;
  /** Without a token no mutation is allowed. */
  readonly editorToken: string | null;
  readonly logLevel: LogLevel;
  /** Requests that one address may send in a minute; null for any number. */
  readonly rateLimit: number | null;
  /** Web pages of which sites may ask from a browser: their origins, or every site. */
  readonly corsOrigins: readonly string[] | 'every';
  /** Addresses of the proxies before the server, whose word on a client's address is taken. */
  readonly trustedProxies: readonly string[];
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

// A variable that is set but empty (`PORT= cancu start`, an unset variable in a compose file) counts as not set.
const optional = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? undefined : text));

const list = optional.transform(
  (text) =>
    text
      ?.split(',')
      .map((one) => one.trim())
      .filter(Boolean) ?? [],
);

const whole = (fallback: number, min: number, max: number) =>
  optional.transform((text, context) => {
    const value = text === undefined ? fallback : /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    context.addIssue({ code: 'custom', message: `${text} ∉ ${min}…${max}` });
    return z.NEVER;
  });

const environment = z.object({
  HOST: optional.transform((text) => text ?? '127.0.0.1'),
  PORT: whole(4000, 0, 65_535),
  NEO4J_URI: optional
    .refine((text) => text === undefined || isNeo4jUri(text), {
      message: `≠ ${schemes.map((scheme) => `${scheme}://`).join(', ')} + host[:port]`,
    })
    // The driver ignores or refuses them, and messages show the address.
    .refine((text) => text === undefined || !isNeo4jUri(text) || isBare(text), {
      message:
        'chỉ gồm giao thức, máy và cổng; tên và mật khẩu đặt ở NEO4J_USER, NEO4J_PASSWORD · only scheme, host and port; user and password belong in NEO4J_USER and NEO4J_PASSWORD',
    }),
  NEO4J_USER: optional.transform((text) => text ?? 'neo4j'),
  NEO4J_PASSWORD: optional,
  NEO4J_DATABASE: optional.transform((text) => text ?? 'neo4j'),
  NEO4J_TIMEOUT_MS: whole(30_000, 100, 3_600_000),
  CANCU_DATA_DIR: optional.transform((text) => resolve(text ?? '.cancu')),
  CANCU_EDITOR_TOKEN: optional.refine((text) => text === undefined || text.length >= 16, {
    message: '< 16 ký tự · characters',
  }),
  CANCU_RATE_LIMIT: whole(1_200, 0, 1_000_000),
  CANCU_CORS_ORIGINS: list.refine(
    (origins) => origins.every((origin) => origin === '*' || isOrigin(origin)),
    {
      message: '* , https://…[:port]',
    },
  ),
  CANCU_TRUSTED_PROXIES: list.refine((addresses) => addresses.every(isAddressRange), {
    message: 'IP, IP/bits',
  }),
  LOG_LEVEL: optional.pipe(z.enum(logLevels, { error: `∉ ${logLevels.join(', ')}` }).optional()),
});

/**
 * The configuration that an environment spells out.
 *
 * @throws CancuError `CONFIG_INVALID`, which names the first wrong variable; `CONFIG_MISSING` when `NEO4J_URI` comes
 * without `NEO4J_PASSWORD`
 * @example readConfig({ PORT: '8080' }).port // 8080
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new CancuError('CONFIG_INVALID', {
      name: String(issue?.path[0] ?? ''),
      reason: issue?.message ?? '',
    });
  }
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    neo4j: neo4jOf(values.NEO4J_URI, values.NEO4J_USER, values.NEO4J_PASSWORD),
    database: values.NEO4J_DATABASE,
    statementTimeoutMs: values.NEO4J_TIMEOUT_MS,
    dataDir: values.CANCU_DATA_DIR,
    editorToken: values.CANCU_EDITOR_TOKEN ?? null,
    logLevel: values.LOG_LEVEL ?? 'info',
    rateLimit: values.CANCU_RATE_LIMIT || null,
    corsOrigins: values.CANCU_CORS_ORIGINS.includes('*') ? 'every' : values.CANCU_CORS_ORIGINS,
    trustedProxies: values.CANCU_TRUSTED_PROXIES,
  };
}

function neo4jOf(uri: string | undefined, user: string, password: string | undefined): Config['neo4j'] {
  if (uri === undefined) return null;
  if (password === undefined)
    throw new CancuError('CONFIG_MISSING', { name: 'NEO4J_PASSWORD', because: 'NEO4J_URI' });
  return { uri, user, password };
}

/** Whether an address is without user, password and query; a cluster's routing context alone may be one. */
function isBare(text: string): boolean {
  const { protocol, username, password, search, hash } = new URL(text);
  const isRouted = protocol.startsWith('neo4j');
  return username === '' && password === '' && hash === '' && (search === '' || isRouted);
}

/** Whether a browser could send this as the origin of a page: scheme, host and port, and no path. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function isNeo4jUri(text: string): boolean {
  return (
    URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)) && new URL(text).host !== ''
  );
}
