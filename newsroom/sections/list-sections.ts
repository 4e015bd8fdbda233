import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import type { SectionView } from './views';

export const sectionSelect = {
  id: true,
  slug: true,
  name: true,
  description: true,
  parentId: true,
} as const;

/** All sections in the order of the menu. */
export async function listSections(): Promise<SectionView[]> {
  noteShown(KEY.sections);
  return db().section.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: sectionSelect,
  });
}
