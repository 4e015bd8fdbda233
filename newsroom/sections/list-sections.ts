import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { sectionRef } from './section-ref';
import type { SectionView } from './views';

export const sectionSelect = {
  ...sectionRef,
  description: true,
  parentId: true,
  hidden: true,
} as const;

/** All sections in the order of the menu, those that menus leave out too. */
export async function listSections(): Promise<SectionView[]> {
  noteShown(KEY.sections);
  return db().section.findMany({
    where: { leadsToId: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: sectionSelect,
  });
}
