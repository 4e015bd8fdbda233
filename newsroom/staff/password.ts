import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

// OWASP Password Storage Cheat Sheet: argon2id (the library's default) with m=19 MiB, t=2, p=1.
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Every hash takes a core and 19 MiB: a flood of sign-ins must not take the machine.
const oneAtATime = pLimit(2);

// What an unknown account is compared with, so that its answer takes as long as a known one's.
let decoy: Promise<string> | undefined;

/** Hashes a password for storage. */
export function hashPassword(password: string): Promise<string> {
  return oneAtATime(() => hash(password, PARAMETERS));
}

/** Compares in the same time whether or not there is an account (`stored` null). */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const against = stored ?? (await decoy);
  const fits = await oneAtATime(() => verify(against, password));
  return stored !== null && fits;
}
