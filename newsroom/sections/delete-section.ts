import type { z } from 'zod';
import { checklistKey } from '../checklist/stored-checklist';
import type { Tx } from '../db/client';
import { changeNames } from '../db/hold-names';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { addRedirect } from '../redirects/add-redirect';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockSections, oneSection } from './lock-sections';
import { countStories } from './move-stories';
import type { deleteSectionInput } from './section-input';

/**
 * Takes an empty section off the newspaper. With `intoId` its addresses lead to that one, and its
 * editors answer for it. Refuses with RULE one that has stories or sections inside. A section that
 * revisions name stays for them and is seen nowhere.
 */
export async function deleteSection(
  actor: Actor,
  { id, intoId }: z.output<typeof deleteSectionInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'section.edit');
  await write(actor, now, async (tx, record) => {
    await changeNames(tx);
    const sections = await lockSections(tx);
    const section = oneSection(sections, id);
    const into = intoId === null ? null : oneSection(sections, intoId);
    if (into?.id === id) throw new NewsroomError('RULE', { sentence: 'sectionIntoItself' });
    if (sections.some((one) => one.parentId === id)) {
      throw new NewsroomError('RULE', { sentence: 'sectionHasInside' });
    }
    const media = await tx.media.count({ where: { sectionId: id, deletedAt: null } });
    if ((await countStories(tx, id)) + media > 0) {
      throw new NewsroomError('RULE', { sentence: 'sectionNotEmpty' });
    }
    const isNamed = await isInRevisions(tx, id);
    if (isNamed && !into) {
      throw new NewsroomError('RULE', {
        sentence: 'sectionWasUsed',
        fields: { intoId: 'sectionWasUsed' },
      });
    }
    if (into) await handOver(tx, id, into.id);
    await tx.setting.deleteMany({ where: { key: checklistKey(id) } });
    if (isNamed && into) {
      await tx.section.update({
        where: { id },
        // No section's address: none begins with a sign.
        data: { leadsToId: into.id, slug: `-${id}`, parentId: null, hidden: true },
      });
    } else {
      await tx.media.updateMany({
        where: { sectionId: id },
        data: { sectionId: into?.id ?? null },
      });
      await tx.section.delete({ where: { id } });
    }
    if (into) {
      const [from, to] = [`/${section.slug}`, `/${into.slug}`];
      await addRedirect(tx, record, { from, to, kind: 'prefix', source: 'move' }, now);
    }
    const data = { name: section.name, intoId: into?.id ?? null, into: into?.name ?? null };
    record({ type: 'section.deleted', nounId: String(id), data });
  });
}

/** Whether some text of earlier days stands in it. */
async function isInRevisions(tx: Tx, id: number): Promise<boolean> {
  return (await tx.revision.findFirst({ where: { sectionId: id }, select: { id: true } })) !== null;
}

async function handOver(tx: Tx, from: number, to: number): Promise<void> {
  await tx.section.updateMany({ where: { leadsToId: from }, data: { leadsToId: to } });
  await tx.$executeRaw`
    INSERT INTO "StaffSection" ("staffId", "sectionId")
    SELECT "staffId", ${to}::int FROM "StaffSection" WHERE "sectionId" = ${from}
    ON CONFLICT DO NOTHING`;
  await tx.staffSection.deleteMany({ where: { sectionId: from } });
}
