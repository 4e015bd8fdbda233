import { z } from 'zod';
import { NewsroomError } from '../../errors';
import { can } from '../../staff/policy';
import type { LockedOutline } from '../lock-articles';
import { requireTransition } from '../transitions';
import type { BulkScope, BulkUndo, BulkVerb, FormerArticle } from './bulk-verb';
import { writeFacets } from './write-facets';

const before = z.object({ sectionId: z.number().nullable() });

/** Moves working copies into a section. Refuses one that is not there with INVALID. */
export async function moveToSection(scope: BulkScope, sectionId: number): Promise<BulkVerb> {
  const section = await scope.tx.section.findFirst({
    where: { id: sectionId, leadsToId: null },
  });
  if (!section) {
    throw new NewsroomError('INVALID', { fields: { sectionId: 'unknownSection' } });
  }
  return {
    require: (article) => {
      requireMove(scope, article, sectionId);
      if (article.copy.sectionId === sectionId) {
        throw new NewsroomError('RULE', { sentence: 'alreadySo' });
      }
    },
    before: ({ copy }) => ({ sectionId: copy.sectionId }),
    apply: (articles) => move(scope, articles, () => ({ id: sectionId, name: section.name })),
  };
}

/** Moves them back where they were. */
export function moveBack(scope: BulkScope): BulkUndo {
  const formerSection = (former: FormerArticle) => before.parse(former.before).sectionId;
  return {
    require: (former) => requireMove(scope, former.article, formerSection(former)),
    apply: async (former) => {
      const sections = await scope.tx.section.findMany({
        where: { id: { in: former.flatMap((one) => formerSection(one) ?? []) } },
        select: { id: true, name: true },
      });
      const byArticle = new Map(former.map((one) => [one.article, formerSection(one)]));
      await move(scope, [...byArticle.keys()], (article) => {
        const id = byArticle.get(article) ?? null;
        return { id, name: sections.find((one) => one.id === id)?.name ?? null };
      });
    },
  };
}

function requireMove(
  { actor, now }: BulkScope,
  article: LockedOutline,
  sectionId: number | null,
): void {
  requireTransition(actor, 'edit', article, now);
  if (!can(actor, 'article.edit', { ...article.subject, sectionId })) {
    throw new NewsroomError('FORBIDDEN', { sentence: 'sectionOutOfScope' });
  }
}

async function move(
  { tx, record, actor, now }: BulkScope,
  articles: LockedOutline[],
  sectionOf: (article: LockedOutline) => { id: number | null; name: string | null },
): Promise<void> {
  const changed = articles.map((article) => ({
    article,
    facets: { sectionId: sectionOf(article).id, tagIds: article.copy.tagIds },
  }));
  await writeFacets(tx, actor, 'sectionId', changed, now);
  for (const article of articles) {
    const nounId = article.row.id.toString();
    record({ type: 'article.moved', nounId, data: { section: sectionOf(article).name } });
  }
}
