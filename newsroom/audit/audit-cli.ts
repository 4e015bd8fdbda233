import { parseArgs } from 'node:util';
import { env } from '@/env';
import { closeDb } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { countDroppable } from './count-droppable';
import { dropOldestMonth } from './drop-oldest-month';
import { monthsBefore } from './months-before';
import { sealEvents } from './seal-events';
import { verifyRecord, type Break, type Head } from './verify-record';

const USAGE = `Use: npm run audit -- verify [--head ID:HASH]
     npm run audit -- head
     npm run audit -- drop-before YYYY-MM [--yes]
     npm run audit -- drop-old

verify walks the record of events and names the first that is not as it was sealed; with --head it
also compares a head that was kept elsewhere. Its exit code is 1 when anything is wrong.
head seals what is not sealed yet and prints the newest seal as ID:HASH, to be kept elsewhere.
drop-before removes whole months before YYYY-MM, as the database's owner; without --yes it only says
how many events they hold. drop-old keeps as many whole months as AUDIT_MONTHS says, and everything
when it is not set.
`;

const SENTENCE: Record<Break, string> = {
  changed: 'is not what was sealed, or what stood before it was removed with its seal',
  removed: 'was removed: its seal stands alone',
  added: 'was put in afterwards: it has no seal',
  notTheHead: 'has another seal than the head that was kept: the record was written anew',
};

const PROGRESS_EVERY = 100_000;

/** Resolves to the exit code. */
async function runAudit(): Promise<number> {
  const asked = readArguments();
  if (!asked) return refuse(USAGE);
  const { verb, month, head, yes } = asked;
  if (verb === 'verify') return verify(head);
  if (verb === 'head') return printHead();
  if (verb === 'drop-before') return dropBefore(month ?? '', yes);
  return dropOld();
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      options: {
        head: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [verb = '', month, ...more] = positionals;
    const known = ['verify', 'head', 'drop-before', 'drop-old'].includes(verb);
    const fits = (verb === 'drop-before') === /^\d{4}-(0[1-9]|1[0-2])$/.test(month ?? '');
    const head = values.head === undefined ? null : readHead(values.head);
    if (!known || !fits || more.length > 0 || head === undefined) return null;
    return { verb, month, head, yes: values.yes };
  } catch {
    return null;
  }
}

/** Undefined for what is no head. */
function readHead(text: string): Head | undefined {
  const [, id, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? [];
  return id && hash ? { eventId: BigInt(id), hash } : undefined;
}

async function verify(kept: Head | null): Promise<number> {
  let said = PROGRESS_EVERY;
  const found = await verifyRecord(kept, (sealed) => {
    if (sealed < said) return;
    said += PROGRESS_EVERY;
    process.stderr.write(`${sealed} events …\n`);
  });
  if (!found.ok) {
    return refuse(
      `BROKEN: event ${found.eventId} ${SENTENCE[found.reason]}. ` +
        `The ${found.sealed} sealed events before it are as they were sealed.\n`,
    );
  }
  const rest = found.unsealed > 0 ? `; ${found.unsealed} newer ones wait for their seal` : '';
  process.stdout.write(`${found.sealed} events are as they were sealed${rest}.\n`);
  if (found.head) process.stdout.write(`Head ${wordsOf(found.head)}\n`);
  if (!found.isHeadKnown) {
    process.stdout.write('The month of the head that was kept was dropped since.\n');
  }
  return 0;
}

async function printHead(): Promise<number> {
  await sealEvents(SYSTEM, new Date());
  const found = await verifyRecord();
  if (!found.ok) return verify(null);
  if (!found.head) return refuse('Nothing is recorded yet.\n');
  process.stdout.write(`${wordsOf(found.head)}\n`);
  return 0;
}

function wordsOf({ eventId, hash }: Head): string {
  return `${eventId}:${hash}`;
}

async function dropBefore(month: string, yes: boolean): Promise<number> {
  if (month > (await monthsBefore(new Date(), 0))) {
    return refuse('This month and what follows cannot be dropped.\n');
  }
  if (!yes) {
    const count = await countDroppable(month);
    process.stdout.write(`${count} events before ${month}. Repeat it with --yes to remove them.\n`);
    return 0;
  }
  return drop(month);
}

async function dropOld(): Promise<number> {
  const kept = env().AUDIT_MONTHS;
  if (kept === undefined) {
    process.stdout.write('Everything is kept: AUDIT_MONTHS is not set.\n');
    return 0;
  }
  return drop(await monthsBefore(new Date(), kept));
}

async function drop(before: string): Promise<number> {
  await sealEvents(SYSTEM, new Date());
  const found = await verifyRecord();
  // What was tampered with must not vanish by the way.
  if (!found.ok) return verify(null);
  for (;;) {
    const dropped = await dropOldestMonth(SYSTEM, { before }, new Date());
    if (!dropped) break;
    process.stdout.write(`${dropped.month}: ${dropped.count} events removed\n`);
  }
  await sealEvents(SYSTEM, new Date());
  return verify(null);
}

function refuse(text: string): number {
  process.stderr.write(text);
  return 1;
}

try {
  process.exitCode = await runAudit();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isOwner = !/must be owner/.test(message);
  process.stderr.write(
    isOwner
      ? `${message}\n`
      : 'Only the owner of the database may remove months of the record: set DATABASE_OWNER_URL.\n',
  );
  process.exitCode = 1;
} finally {
  await closeDb();
}
