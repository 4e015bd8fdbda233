import type { Tx } from '../db/client';
import type { Section } from '../db/generated/client';
import { NewsroomError } from '../errors';

/**
 * All sections in the order of the menu, held against every other change of a section until the command
 * is over: their order and who stands in whom are one thing.
 */
export async function lockSections(tx: Tx): Promise<Section[]> {
  await tx.$executeRaw`LOCK TABLE "Section" IN SHARE ROW EXCLUSIVE MODE`;
  return tx.section.findMany({
    where: { leadsToId: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
}

/** One of them. Throws NOT_FOUND. */
export function oneSection(sections: Section[], id: number): Section {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownSection' });
  return section;
}
