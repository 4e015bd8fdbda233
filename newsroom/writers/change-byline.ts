import { foldArabic } from '../arabic/fold';
import type { Tx } from '../db/client';
import type { Writer } from '../db/generated/client';
import type { RecordEvent } from '../db/write';
import { NewsroomError } from '../errors';
import { changesBetween } from '../events/changes';
import { addRedirect } from '../redirects/add-redirect';
import { requireByline } from './require-byline';

const FIELDS = [
  'name',
  'handle',
  'headline',
  'bio',
  'links',
  'columnist',
  'portraitId',
  'staffId',
] as const;

type Wanted = Pick<Writer, (typeof FIELDS)[number]>;

/** Writes what differs of a byline that the transaction holds, and records it. Throws as updateWriter does. */
export async function changeByline(
  tx: Tx,
  record: RecordEvent,
  { before, version, wanted }: { before: Writer; version: number; wanted: Wanted },
  now: Date,
): Promise<{ version: number }> {
  const { id } = before;
  if (before.version !== version) {
    const saved = Object.fromEntries(FIELDS.map((field) => [field, before[field]]));
    throw new NewsroomError('CONFLICT', {
      sentence: 'writerMovedOn',
      data: { version: before.version, saved },
    });
  }
  await requireByline(tx, id, wanted, before, now);
  const changes = changesBetween(before, wanted, FIELDS);
  if (changes.length === 0) return { version };
  const fields = Object.fromEntries(FIELDS.map((field) => [field, wanted[field]]));
  await tx.writer.update({
    where: { id },
    data: { ...fields, folded: foldArabic(wanted.name), version: { increment: 1 } },
  });
  if (wanted.handle !== before.handle) {
    const [from, to] = [addressOf(before), addressOf({ id, handle: wanted.handle })];
    await addRedirect(tx, record, { from, to, kind: 'prefix', source: 'move' }, now);
  }

  record({ type: 'writer.changed', nounId: String(id), data: { name: wanted.name, changes } });
  return { version: version + 1 };
}

/** `/writer/{handle}`; `w{id}` for a writer without one. */
export function addressOf({ id, handle }: { id: number; handle: string | null }): string {
  return `/writer/${handle ?? `w${id}`}`;
}
