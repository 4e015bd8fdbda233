import { z } from 'zod';
import { addJob } from '../../jobs/add-job';
import { outdateDeskDocuments } from '../../search/write-desk-documents';
import type { TagRef } from '../views';
import { NewsroomError } from '../../errors';
import { ensureTags } from '../../tags/ensure-tags';
import { findTagNamed } from '../../tags/find-tag-named';
import type { LockedOutline } from '../lock-articles';
import { requireTransition } from '../transitions';
import type { BulkScope, BulkUndo, BulkVerb } from './bulk-verb';
import { writeFacets } from './write-facets';

/** As many as a story may have (newsroom/articles/fields.ts). */
const MOST_TAGS = 30;

const before = z.object({ tagIds: z.array(z.number()) });

/** Adds a tag. One that is new is made, once there is an article to have it. */
export async function addTag(scope: BulkScope, name: string): Promise<BulkVerb> {
  const known = await findTag(scope, name);
  return tagVerb(scope, {
    require: (tagIds) => {
      if (known && tagIds.includes(known.id)) throw alreadySo();
      if (tagIds.length >= MOST_TAGS) throw new NewsroomError('RULE', { sentence: 'tooManyTags' });
    },
    change: async () => {
      const [tag] = await ensureTags(scope.tx, scope.record, scope.actor, [name]);
      if (!tag) throw new NewsroomError('INVALID', { fields: { tag: 'nameMissing' } });
      return { tagsOf: (tagIds) => [...tagIds, tag.id], data: { added: tag.name } };
    },
  });
}

/** Takes a tag away. Refuses one that is not there with INVALID. */
export async function removeTag(scope: BulkScope, name: string): Promise<BulkVerb> {
  const tag = await findTag(scope, name);
  if (!tag) throw new NewsroomError('INVALID', { fields: { tag: 'unknownTag' } });
  const tagsOf = (tagIds: number[]): number[] => tagIds.filter((id) => id !== tag.id);
  return tagVerb(scope, {
    require: (tagIds) => {
      if (!tagIds.includes(tag.id)) throw alreadySo();
    },
    change: () => Promise.resolve({ tagsOf, data: { removed: tag.name } }),
  });
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

async function findTag({ tx }: BulkScope, name: string): Promise<TagRef | null> {
  const found = await findTagNamed(tx, name);
  return found?.leadsTo ?? found;
}

const alreadySo = (): NewsroomError => new NewsroomError('RULE', { sentence: 'alreadySo' });

interface TagChange {
  tagsOf: (tagIds: number[]) => number[];
  /** Of the event. */
  data: { added?: string; removed?: string };
}

function tagVerb(
  scope: BulkScope,
  verb: { require: (tagIds: number[]) => void; change: () => Promise<TagChange> },
): BulkVerb {
  return {
    require: (article) => {
      requireTransition(scope.actor, 'edit', article, scope.now);
      verb.require(article.copy.tagIds);
    },
    before: ({ copy }) => ({ tagIds: copy.tagIds }),
    apply: async (articles) => {
      const { tagsOf, data } = await verb.change();
      await write(scope, articles, ({ copy }) => tagsOf(copy.tagIds));
      for (const article of articles) {
        scope.record({ type: 'article.tagged', nounId: article.row.id.toString(), data });
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
  await outdateDeskDocuments(
    tx,
    articles.map(({ row }) => Number(row.id)),
  );
  await addJob(tx, 'reindex-stories', {}, 'reindex-stories');
}
