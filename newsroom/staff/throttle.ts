import { RateLimiterPrisma, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { RefusalKey } from '@/messages/ar-refusals';
import { db } from '../db/client';
import { NewsroomError } from '../errors';

/** How often something is borne (`points`) within how many seconds. */
export interface Limit {
  points: number;
  duration: number;
}

/**
 * Counts in Postgres, so that neither a restart nor many requests at once get round it. Counts whose
 * time is over are removed by remove-old-sign-ins.ts: of its own accord every limiter that was ever
 * made would do so, by a timer that never ends.
 */
export function limiter(name: string, limit: Limit): RateLimiterAbstract {
  return new RateLimiterPrisma({
    storeClient: db(),
    tableName: 'throttle',
    keyPrefix: name,
    clearExpiredByTimeout: false,
    ...limit,
  });
}

/** Counts one more; throws RATE_LIMITED with the seconds to wait when that is one too many. */
export async function countOne(
  counter: RateLimiterAbstract,
  key: string,
  sentence: RefusalKey,
): Promise<void> {
  try {
    await counter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfter = Math.ceil(refusal.msBeforeNext / 1000);
    throw new NewsroomError('RATE_LIMITED', { sentence, retryAfter });
  }
}
