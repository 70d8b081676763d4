import { connect } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere } from './data-folder.js';
import { isAlive } from './is-alive.js';

/** What the running local Neo4j says of itself in `state.json`. */
export interface LocalState {
  readonly pid: number;
  readonly uri: string;
}

const stateSchema = z.object({ pid: z.number().int().positive(), uri: z.url() });

/**
 * The local Neo4j that runs in `folder`, or null. A state file that a killed process left behind counts for nothing:
 * its process must live and its port must answer.
 */
export async function runningNeo4j(folder: string): Promise<LocalState | null> {
  const text = await readIfThere(join(folder, 'state.json'));
  if (text === null) return null;
  const state = stateIn(text);
  return state && isAlive(state.pid) && (await answers(state.uri)) ? state : null;
}

/** A file cut short by a full disk or a crash says nothing; the next start writes it anew. */
function stateIn(text: string): LocalState | null {
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function answers(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2_000 });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}
