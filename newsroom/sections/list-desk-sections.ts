import { db } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { sectionSelect } from './list-sections';
import type { SectionView } from './views';

/** A section as it is cared for. */
export interface DeskSection extends SectionView {
  /** The one that a change has to name. */
  version: number;
  /** Publications in it, those to come too. */
  stories: number;
  /** Texts at the desk that stand in it, published or not. */
  copies: number;
  /** Things of the library that belong to it. */
  media: number;
}

/** All sections in their order: each one that stands in another behind it. */
export async function listDeskSections(actor: Actor): Promise<DeskSection[]> {
  authorize(actor, 'section.edit');
  const [rows, copies] = await Promise.all([
    db().section.findMany({
      where: { leadsToId: null },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: {
        ...sectionSelect,
        version: true,
        _count: {
          select: {
            liveArticles: { where: { publicAt: { not: null } } },
            media: { where: { deletedAt: null } },
          },
        },
      },
    }),
    db().workingCopy.groupBy({ by: ['sectionId'], _count: true }),
  ]);
  const counts = new Map(copies.map(({ sectionId, _count: count }) => [sectionId, count]));
  const sections = rows.map(({ _count: { liveArticles, media }, ...row }) => ({
    ...row,
    stories: liveArticles,
    copies: counts.get(row.id) ?? 0,
    media,
  }));
  return sections
    .filter(({ parentId }) => parentId === null)
    .flatMap((one) => [one, ...sections.filter(({ parentId }) => parentId === one.id)]);
}

/** One of them. Throws NOT_FOUND. */
export async function getDeskSection(
  actor: Actor,
  id: number,
): Promise<{ section: DeskSection; sections: DeskSection[] }> {
  const sections = await listDeskSections(actor);
  const section = sections.find((one) => one.id === id);
  if (!section) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownSection' });
  return { section, sections };
}
