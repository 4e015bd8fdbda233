import { db } from '../db/client';
import { sectionSelect } from './list-sections';
import type { SectionView } from './views';

/** The section at `/{slug}`; null when there is none. */
export async function findSection(slug: string): Promise<SectionView | null> {
  return db().section.findUnique({ where: { slug }, select: sectionSelect });
}
