import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { ZodError } from 'zod';
import { closeDb, db } from '../db/client';
import { SYSTEM } from './actor';
import { createStaff, createStaffInput } from './create-staff';

const USAGE = 'Use: npm run admin -- create EMAIL [--name NAME]\n';

/**
 * Opens the account of an administrator, with a password that is shown this once. Resolves to the
 * exit code.
 */
async function runAdmin(): Promise<number> {
  const asked = readArguments();
  if (!asked) return refuse(USAGE);
  // 20 characters of base64url: 120 bits.
  const password = randomBytes(15).toString('base64url');
  const input = createStaffInput.safeParse({ ...asked, role: 'admin', password });
  if (!input.success) return refuse(`${wrong(input.error)}\n`);
  const { email } = input.data;
  if ((await db().staff.count({ where: { email } })) > 0) {
    return refuse(`There is an account for ${email} already; nothing was changed.\n`);
  }
  await createStaff(SYSTEM, input.data, new Date());
  process.stdout.write(
    `Administrator ${email}\nPassword ${password}\nIt is not shown again: keep it safe.\n`,
  );
  return 0;
}

function readArguments(): { email: string; name: string } | null {
  try {
    const { positionals, values } = parseArgs({
      options: { name: { type: 'string' } },
      allowPositionals: true,
    });
    const [verb, email, ...more] = positionals;
    if (verb !== 'create' || !email || more.length > 0) return null;
    return { email, name: values.name ?? email.split('@')[0] ?? email };
  } catch {
    return null;
  }
}

function wrong(error: ZodError): string {
  const field = error.issues[0]?.path[0];
  return field === 'email'
    ? 'That is not an e-mail address.'
    : 'The name must have 2 to 80 letters: use --name NAME.';
}

function refuse(text: string): number {
  process.stderr.write(text);
  return 1;
}

try {
  process.exitCode = await runAdmin();
} finally {
  await closeDb();
}
