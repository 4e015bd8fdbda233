import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { ZodError } from 'zod';
import { printFailure } from '@/scripts/failure.mjs';
import { closeDb, db } from '../db/client';
import { NewsroomError } from '../errors';
import { SYSTEM } from './actor';
import { createStaff, createStaffInput } from './create-staff';
import { disableStaff } from './disable-staff';
import { removeStaffFactor } from './factor/remove-staff-factor';

const USAGE = `Use: npm run admin -- create EMAIL [--name NAME]
     npm run admin -- disable EMAIL
     npm run admin -- remove-factor EMAIL
     npm run admin -- list
`;

/** Does what was asked of the newsroom's accounts. Resolves to the exit code. */
async function runAdmin(): Promise<number> {
  const { verb, email, name } = readArguments();
  if (verb === 'list' && !email) return listAccounts();
  if (verb === 'create' && email) return createAdmin(email, name);
  if (verb === 'disable' && email) return disable(email);
  if (verb === 'remove-factor' && email) return removeFactorOf(email);
  return refuse(USAGE);
}

/** Opens the account of an administrator, with a password that is shown this once. */
async function createAdmin(address: string, name?: string): Promise<number> {
  // 20 characters of base64url: 120 bits.
  const password = randomBytes(15).toString('base64url');
  const input = createStaffInput.safeParse({
    email: address,
    name: name ?? address.split('@')[0] ?? address,
    role: 'admin',
    password,
  });
  if (!input.success) return refuse(`${wrong(input.error)}\n`);
  const { email } = input.data;
  if (await findAccount(email)) {
    return refuse(`There is an account for ${email} already; nothing was changed.\n`);
  }
  await createStaff(SYSTEM, input.data, new Date());
  process.stdout.write(
    `Administrator ${email}\nPassword ${password}\nIt is not shown again: keep it safe.\n`,
  );
  return 0;
}

/** Shuts somebody out at once, as the screen of the newsroom's people does. */
async function disable(email: string): Promise<number> {
  const account = await findAccount(email);
  if (!account) return refuse(`There is no account for ${email}.\n`);
  try {
    await disableStaff(SYSTEM, { id: account.id }, new Date());
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error;
    return refuse('This is the last administrator; create another one first.\n');
  }
  process.stdout.write(`${account.email} is disabled, and signed out everywhere.\n`);
  return 0;
}

/** Lets somebody in by the password again who has lost app and recovery codes. */
async function removeFactorOf(email: string): Promise<number> {
  const account = await findAccount(email);
  if (!account?.secondFactor) {
    return refuse(`${email} has no second factor; nothing was changed.\n`);
  }
  await removeStaffFactor(SYSTEM, { id: account.id }, new Date());
  process.stdout.write(`${email} signs in by the password alone; all sessions have ended.\n`);
  return 0;
}

async function listAccounts(): Promise<number> {
  const people = await db().staff.findMany({
    orderBy: { id: 'asc' },
    select: { email: true, role: true, disabledAt: true },
  });
  for (const { email, role, disabledAt } of people) {
    process.stdout.write(`${email}\t${role}\t${disabledAt ? 'disabled' : 'active'}\n`);
  }
  return 0;
}

function findAccount(email: string) {
  return db().staff.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true, email: true, secondFactor: { select: { staffId: true } } },
  });
}

function readArguments(): { verb?: string; email?: string; name?: string } {
  try {
    const { positionals, values } = parseArgs({
      options: { name: { type: 'string' } },
      allowPositionals: true,
    });
    const [verb, email, ...more] = positionals;
    return more.length > 0 ? {} : { verb, email, name: values.name };
  } catch {
    return {};
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
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
} finally {
  await closeDb();
}
