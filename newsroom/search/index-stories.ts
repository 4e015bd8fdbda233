import { bodyText } from '../articles/body/body-text';
import type { Body } from '../articles/body/blocks';
import type { Tx } from '../db/client';
import type { SearchProvider, SearchStory } from './provider';
import { searchDocument } from './search-document';
import { searchProvider } from './search-provider';
import { storyTerms } from './story-terms';
import { tagNames } from './tag-names';

/** Hands stories to the search as they stand in this transaction; returns how many of them are live, the others have no words. */
export async function indexStories(
  tx: Tx,
  articleIds: number[],
  provider: SearchProvider = searchProvider,
): Promise<number> {
  const stories = await readStories(tx, articleIds);
  await provider.put(tx, stories);
  return stories.length;
}

const select = {
  id: true,
  publicAt: true,
  unpublishAt: true,
  liveSectionId: true,
  liveKind: true,
  liveRevision: {
    select: { title: true, standfirst: true, body: true },
  },
  // Not the revision's: those may have become others since.
  tags: { select: { tagId: true } },
  writers: { orderBy: { position: 'asc' }, select: { writerId: true } },
} as const;

async function readStories(tx: Tx, articleIds: number[]): Promise<SearchStory[]> {
  const rows = await tx.article.findMany({ where: { id: { in: articleIds } }, select });
  const names = await tagNames(
    tx,
    rows.flatMap(({ tags }) => tags.map(({ tagId }) => tagId)),
  );
  return rows.flatMap((row) => {
    const { id, publicAt, unpublishAt, liveSectionId, liveKind, liveRevision } = row;
    if (!publicAt || !liveSectionId || !liveKind || !liveRevision) return [];
    const { title, standfirst, body } = liveRevision;
    const tagIds = row.tags.map(({ tagId }) => tagId);
    const texts = {
      title,
      standfirst,
      tags: tagIds.flatMap((tagId) => names.get(tagId) ?? []),
      body: bodyText(body as Body),
    };
    return [
      {
        articleId: Number(id),
        publicAt,
        unpublishAt,
        sectionId: liveSectionId,
        kind: liveKind,
        tagIds,
        writerIds: row.writers.map(({ writerId }) => writerId),
        document: searchDocument(texts),
        terms: storyTerms(texts),
      },
    ];
  });
}
