import type { z } from 'zod';
import { write } from '../db/write';
import type { Section } from '../db/generated/client';
import { NewsroomError } from '../errors';
import { changesBetween } from '../events/changes';
import { addRedirect } from '../redirects/add-redirect';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockSections, oneSection } from './lock-sections';
import type { updateSectionInput } from './section-input';

const FIELDS = ['name', 'slug', 'color', 'description', 'parentId', 'hidden'] as const;

/**
 * Changes a section. With another address everything below the old one (stories, feed, pages) leads to
 * the new one. Throws CONFLICT when somebody has changed it since, with what they saved; INVALID for an
 * address that another section has, and for a parent that stands in a section itself or has it inside.
 */
export async function updateSection(
  actor: Actor,
  input: z.output<typeof updateSectionInput>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'section.edit');
  const { id, version, ...wanted } = input;
  return write(actor, now, async (tx, record) => {
    const sections = await lockSections(tx);
    const before = oneSection(sections, id);
    if (before.version !== version) {
      const saved = Object.fromEntries(FIELDS.map((field) => [field, before[field]]));
      throw new NewsroomError('CONFLICT', {
        sentence: 'sectionMovedOn',
        data: { version: before.version, saved },
      });
    }
    requireFreeSlug(sections, id, wanted.slug);
    requireParent(sections, id, wanted.parentId);
    const changes = changesBetween(before, wanted, FIELDS);
    if (changes.length === 0) return { version };
    const { name, slug, color, description, parentId, hidden } = wanted;
    await tx.section.update({
      where: { id },
      data: { name, slug, color, description, parentId, hidden, version: { increment: 1 } },
    });
    if (slug !== before.slug) {
      const [from, to] = [`/${before.slug}`, `/${slug}`];
      await addRedirect(tx, record, { from, to, kind: 'prefix', source: 'move' }, now);
    }
    record({ type: 'section.changed', nounId: String(id), data: { name, changes } });
    return { version: version + 1 };
  });
}

function requireFreeSlug(sections: Section[], id: number, slug: string): void {
  if (!sections.some((one) => one.slug === slug && one.id !== id)) return;
  throw new NewsroomError('INVALID', {
    sentence: 'sectionSlugTaken',
    fields: { slug: 'sectionSlugTaken' },
  });
}

// Two levels, as the menus have: so no section can come to stand in itself.
function requireParent(sections: Section[], id: number, parentId: number | null): void {
  if (parentId === null) return;
  const parent = sections.find((one) => one.id === parentId);
  const sentence = !parent
    ? 'unknownSection'
    : parent.id === id
      ? 'sectionInItself'
      : parent.parentId !== null
        ? 'parentIsInside'
        : sections.some((one) => one.parentId === id)
          ? 'sectionHasInside'
          : null;
  if (sentence) throw new NewsroomError('INVALID', { sentence, fields: { parentId: sentence } });
}
