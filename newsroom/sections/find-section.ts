import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { sectionSelect } from './list-sections';
import type { SectionView } from './views';

/** The section at `/{slug}`; null when there is none. */
export async function findSection(slug: string): Promise<SectionView | null> {
  noteShown(KEY.sections);
  return db().section.findUnique({ where: { slug }, select: sectionSelect });
}
