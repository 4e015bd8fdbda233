import { countOne, limiter, type Limit } from './throttle';

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/**
 * What is borne, and for how long (seconds) it is remembered, at each door. `pair`: one account from
 * one address, where somebody is guessing. `address`: whatever the account. `account`: from all
 * unknown devices and addresses together. `house`: from everywhere against everybody.
 */
const LIMITS = {
  'sign-in': {
    pair: { points: 5, duration: QUARTER_HOUR },
    address: { points: 30, duration: QUARTER_HOUR },
    account: { points: 50, duration: HOUR },
    house: { points: 1000, duration: QUARTER_HOUR },
  },
  // A million codes, three of which open: 50 an hour find one in eight months.
  code: {
    pair: { points: 5, duration: QUARTER_HOUR },
    address: { points: 30, duration: QUARTER_HOUR },
    account: { points: 50, duration: HOUR },
    house: { points: 500, duration: QUARTER_HOUR },
  },
  confirm: {
    pair: { points: 8, duration: QUARTER_HOUR },
    address: { points: 60, duration: QUARTER_HOUR },
    account: { points: 50, duration: HOUR },
    house: { points: 1000, duration: QUARTER_HOUR },
  },
  // Each is a letter to somebody.
  reset: {
    pair: { points: 3, duration: HOUR },
    address: { points: 10, duration: HOUR },
    account: { points: 5, duration: HOUR },
    house: { points: 300, duration: HOUR },
  },
} as const satisfies Record<string, Record<Bucket, Limit>>;

/** Where somebody asks to be let in. */
export type Door = keyof typeof LIMITS;
type Bucket = 'pair' | 'address' | 'account' | 'house';

const limiterOf = (door: Door, bucket: Bucket) =>
  limiter(`${door}-${bucket}`, LIMITS[door][bucket]);

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
 * is known to the account is not counted against the account or the house as a whole: strangers who
 * guess cannot lock its owner out (OWASP, "Device cookies").
 */
export async function countAttempt(door: Door, attempt: Attempt): Promise<void> {
  const sentence = door === 'reset' ? 'tooManyResets' : 'tooManySignIns';
  for (const [bucket, key] of buckets(attempt)) {
    await countOne(limiterOf(door, bucket), key, sentence);
  }
}

/** Takes a successful attempt out of the count again. */
export async function forgiveAttempt(door: Door, attempt: Attempt): Promise<void> {
  for (const [bucket, key] of buckets(attempt)) {
    if (bucket === 'pair') await limiterOf(door, bucket).delete(key);
    else await limiterOf(door, bucket).reward(key);
  }
}

function buckets({ email, address, known }: Attempt): [Bucket, string][] {
  const always: [Bucket, string][] = [
    ['pair', `${email} ${address}`],
    ['address', address],
  ];
  return known ? always : [...always, ['account', email], ['house', 'all']];
}
