import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { publicationForm, type PublicationForm } from './publication-form';
import { PUBLICATION_KEY, storedPublication, type StoredPublication } from './stored-publication';

export const updatePublicationInput = publicationForm.extend({
  /** The one that the person has seen; 0 while nobody has changed anything. */
  version: z.coerce.number<number | string>().int(),
});

/**
 * Changes what the newspaper says of itself; every page follows. Throws CONFLICT when somebody has
 * changed it since, with what they wrote (`saved`) and the version to name when that is to be
 * replaced.
 */
export async function updatePublication(
  actor: Actor,
  input: z.input<typeof updatePublicationInput>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'settings.edit');
  const { version, ...form } = updatePublicationInput.parse(input);
  return write(actor, now, async (tx, record) => {
    const before = await lockPublication(tx, now);
    if (before.version !== version) {
      throw new NewsroomError('CONFLICT', {
        sentence: 'settingsMovedOn',
        data: { version: before.version, saved: before.publication },
      });
    }
    const fields = changedFields(before.publication, form);
    if (fields.length === 0) return { version };
    const after = await tx.setting.update({
      where: { key: PUBLICATION_KEY },
      data: { value: form, updatedAt: now, version: { increment: 1 } },
      select: { version: true },
    });
    record({ type: 'settings.changed', nounId: PUBLICATION_KEY, data: { fields } });
    return after;
  });
}

// The first change makes the row that later ones lock.
async function lockPublication(
  tx: Tx,
  now: Date,
): Promise<{ publication: StoredPublication; version: number }> {
  await tx.setting.createMany({
    data: [{ key: PUBLICATION_KEY, value: {}, updatedAt: now, version: 0 }],
    skipDuplicates: true,
  });
  const [row] = await tx.$queryRaw<{ value: unknown; version: number }[]>`
    SELECT value, version FROM "Setting" WHERE key = ${PUBLICATION_KEY} FOR UPDATE`;
  if (!row) throw new Error('the settings have no row');
  return { publication: storedPublication.parse(row.value), version: row.version };
}

function changedFields(before: StoredPublication, after: PublicationForm): string[] {
  return Object.entries(after)
    .filter(([name, value]) => !isDeepStrictEqual(value, before[name as keyof PublicationForm]))
    .map(([name]) => name);
}
