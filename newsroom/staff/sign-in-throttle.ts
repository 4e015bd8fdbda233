import { countOne, limiter, type Limit } from './throttle';

const QUARTER_HOUR = 15 * 60;

/** Failed sign-ins that are borne, and for how long (seconds) they are remembered. */
const LIMITS = {
  /** One account from one address: somebody is guessing. */
  pair: { points: 5, duration: QUARTER_HOUR },
  /** One address, whatever the account. */
  address: { points: 30, duration: QUARTER_HOUR },
  /** One account from all unknown devices and addresses together. */
  account: { points: 50, duration: 60 * 60 },
} as const satisfies Record<string, Limit>;

type Bucket = keyof typeof LIMITS;

const limiterOf = (bucket: Bucket) => limiter(`sign-in-${bucket}`, LIMITS[bucket]);

/** One attempt as the throttle sees it. */
export interface Attempt {
  email: string;
  address: string;
  /** The account signed in before with this device or from this address. */
  known: boolean;
}

/**
 * Counts an attempt before the password is looked at, in Postgres, so that neither a restart nor
 * many requests at once get round it. Throws RATE_LIMITED with the seconds to wait. A device that
 * is known to the account is not counted against the account as a whole: strangers who guess
 * cannot lock its owner out (OWASP, "Device cookies").
 */
export async function countAttempt(attempt: Attempt): Promise<void> {
  for (const [bucket, key] of buckets(attempt)) {
    await countOne(limiterOf(bucket), key, 'tooManySignIns');
  }
}

/** Takes a successful attempt out of the count again. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  for (const [bucket, key] of buckets(attempt)) {
    if (bucket === 'pair') await limiterOf(bucket).delete(key);
    else await limiterOf(bucket).reward(key);
  }
}

function buckets({ email, address, known }: Attempt): [Bucket, string][] {
  const always: [Bucket, string][] = [
    ['pair', `${email} ${address}`],
    ['address', address],
  ];
  return known ? always : [...always, ['account', email]];
}
