import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { CancuError } from '../../errors/cancu-error.js';

const windowMs = 60_000;

/**
 * Limits how many requests an address may send in a minute (of IPv6 a network of 64 bits, which is one household or
 * office). Each server counts by itself. Health and metrics are not counted: they set `rateLimit: false`.
 */
export async function registerRateLimit(fastify: FastifyInstance, max: number | null): Promise<void> {
  if (max === null) return;
  await fastify.register(rateLimit, {
    max,
    timeWindow: windowMs,
    enableDraftSpec: true,
    errorResponseBuilder: () => new CancuError('RATE_LIMITED', { max, seconds: windowMs / 1_000 }),
  });
}
