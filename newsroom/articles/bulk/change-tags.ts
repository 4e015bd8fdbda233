import { z } from 'zod';
import { foldArabic } from '../../arabic/fold';
import type { TagRef } from '../views';
import { NewsroomError } from '../../errors';
import { ensureTags } from '../../tags/ensure-tags';
import type { LockedOutline } from '../lock-articles';
import { requireTransition } from '../transitions';
import type { BulkScope, BulkUndo, BulkVerb } from './bulk-verb';
import { writeFacets } from './write-facets';

/** As many as a story may have (newsroom/articles/fields.ts). */
const MOST_TAGS = 30;

const before = z.object({ tagIds: z.array(z.number()) });

/** Adds a tag, which is made when it is new. */
export async function addTag(scope: BulkScope, name: string): Promise<BulkVerb> {
  const [tag] = await ensureTags(scope.tx, scope.record, scope.actor, [name]);
  if (!tag) throw new NewsroomError('INVALID', { fields: { tag: 'nameMissing' } });
  return tagVerb(scope, tag, 'added', (tagIds) => {
    if (tagIds.length >= MOST_TAGS) throw new NewsroomError('RULE', { sentence: 'tooManyTags' });
    return [...tagIds, tag.id];
  });
}

/** Takes a tag away. Refuses one that is not there with INVALID. */
export async function removeTag(scope: BulkScope, name: string): Promise<BulkVerb> {
  const tag = await scope.tx.tag.findUnique({
    where: { folded: foldArabic(name).trim() },
    select: { id: true, name: true },
  });
  if (!tag) throw new NewsroomError('INVALID', { fields: { tag: 'unknownTag' } });
  return tagVerb(scope, tag, 'removed', (tagIds) => tagIds.filter((id) => id !== tag.id));
}

/** Puts the tags back that they had. */
export function putTagsBack(scope: BulkScope): BulkUndo {
  return {
    require: ({ article }) => requireTransition(scope.actor, 'edit', article, scope.now),
    apply: async (former) => {
      const formerTags = new Map(
        former.map((one) => [one.article, before.parse(one.before).tagIds]),
      );
      await write(scope, [...formerTags.keys()], (article) => formerTags.get(article) ?? []);
      for (const { article } of former) {
        scope.record({ type: 'article.tagged', nounId: article.row.id.toString(), data: {} });
      }
    },
  };
}

function tagVerb(
  scope: BulkScope,
  tag: TagRef,
  how: 'added' | 'removed',
  change: (tagIds: number[]) => number[],
): BulkVerb {
  return {
    require: (article) => {
      requireTransition(scope.actor, 'edit', article, scope.now);
      if (article.copy.tagIds.includes(tag.id) === (how === 'added')) {
        throw new NewsroomError('RULE', { sentence: 'alreadySo' });
      }
      change(article.copy.tagIds);
    },
    before: ({ copy }) => ({ tagIds: copy.tagIds }),
    apply: async (articles) => {
      await write(scope, articles, ({ copy }) => change(copy.tagIds));
      for (const article of articles) {
        const nounId = article.row.id.toString();
        scope.record({ type: 'article.tagged', nounId, data: { [how]: tag.name } });
      }
    },
  };
}

async function write(
  { tx, actor, now }: BulkScope,
  articles: LockedOutline[],
  tagsOf: (article: LockedOutline) => number[],
): Promise<void> {
  const changed = articles.map((article) => ({
    article,
    facets: { sectionId: article.copy.sectionId, tagIds: tagsOf(article) },
  }));
  await writeFacets(tx, actor, 'tagIds', changed, now);
}
