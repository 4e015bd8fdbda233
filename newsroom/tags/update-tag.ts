import type { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import type { Tx } from '../db/client';
import { changeNames } from '../db/hold-names';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { changesBetween } from '../events/changes';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockTag } from './lock-tag';
import { outdateTagged } from './outdate-tagged';
import { setSynonyms } from './set-synonyms';
import type { updateTagInput } from './tag-input';

/**
 * Gives a tag a name, a description and the synonyms that lead to it; an address that readers have
 * stays the same. Throws CONFLICT when somebody has changed it since, with what they saved; RULE when
 * another tag has the name or a synonym.
 */
export async function updateTag(
  actor: Actor,
  input: z.output<typeof updateTagInput>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'tag.edit');
  const { id, version, name, description, synonyms } = input;
  return write(actor, now, async (tx, record) => {
    await changeNames(tx);
    const before = await lockTag(tx, id);
    if (before.version !== version) {
      const saved = { name: before.name, description: before.description, synonyms: before.names };
      throw new NewsroomError('CONFLICT', {
        sentence: 'tagMovedOn',
        data: { version: before.version, saved },
      });
    }
    if (foldArabic(name).trim() !== before.folded) await freeName(tx, id, name, before);
    await tx.tag.update({
      where: { id },
      data: { name, folded: foldArabic(name).trim(), description, version: { increment: 1 } },
    });
    const names = await setSynonyms(tx, id, synonyms);
    const changes = changesBetween(
      { name: before.name, description: before.description, synonyms: before.names },
      { name, description, synonyms: names },
      ['name', 'description', 'synonyms'],
    );
    if (changes.length === 0) return { version: version + 1 };
    if (name !== before.name) await outdateTagged(tx, [id], foldArabic(name).trim());
    record({ type: 'tag.changed', nounId: String(id), data: { name, changes } });
    return { version: version + 1 };
  });
}

/** Refuses a name that is another tag's; one that leads to this tag changes places with its own. */
async function freeName(
  tx: Tx,
  id: number,
  name: string,
  before: { name: string; folded: string },
): Promise<void> {
  const folded = foldArabic(name).trim();
  const other = await tx.tag.findUnique({
    where: { folded },
    select: { id: true, leadsToId: true },
  });
  if (!other) return;
  if (other.leadsToId !== id) {
    throw new NewsroomError('RULE', { sentence: 'tagNameTaken', fields: { name: 'tagNameTaken' } });
  }
  await tx.tag.update({ where: { id }, data: { folded: `~${id}` } });
  await tx.tag.update({
    where: { id: other.id },
    data: { name: before.name, folded: before.folded },
  });
}
