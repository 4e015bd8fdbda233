import { randomBytes, randomInt } from 'node:crypto';
import { chmodSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readIfThere, root } from './settings.mjs';

const GENERATED = {
  AUTH_SECRET: () => randomBytes(32).toString('base64url'),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString('base64'),
  DEMO_PASSWORD: () => [1, 2, 3].map(speakableGroup).join('-'),
  POSTGRES_PASSWORD: () => randomBytes(24).toString('base64url'),
};

/** Three syllables: 19 bits, easy to read aloud and to type. */
function speakableGroup() {
  const pick = (letters) => letters[randomInt(letters.length)];
  return [1, 2, 3].map(() => pick('bdfgkmnprstvz') + pick('aeiou')).join('');
}

/**
 * Completes `.env` (mode 0600) with the secrets that neither it nor the environment has; what
 * stands there stays. Returns the names it added.
 */
export function writeMissingSecrets(file = join(root, '.env')) {
  const text = readIfThere(file);
  const known = { ...(text === undefined ? {} : parseEnv(text)), ...process.env };
  const missing = Object.keys(GENERATED).filter((name) => !known[name]);
  if (missing.length === 0) return missing;
  const head = text ?? '# Made by the first start. Keep it secret; see docs/operations.md.\n';
  const lines = missing.map((name) => `${name}="${GENERATED[name]()}"\n`);
  const target = text === undefined ? file : realpathSync(file);
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, `${head}${/(^|\n)$/.test(head) ? '' : '\n'}${lines.join('')}`, {
    mode: 0o600,
  });
  chmodSync(draft, 0o600);
  renameSync(draft, target);
  return missing;
}
