import { bodyText } from '../articles/body/body-text';
import type { Body } from '../articles/body/blocks';
import type { Tx } from '../db/client';
import type { SearchProvider, SearchStory } from './provider';
import { searchDocument } from './search-document';
import { searchProvider } from './search-provider';
import { storyTerms } from './story-terms';

/** Hands stories to the search as they stand in this transaction; those that are not live are passed over. */
export async function indexStories(
  tx: Tx,
  articleIds: number[],
  provider: SearchProvider = searchProvider,
): Promise<void> {
  await provider.put(tx, await readStories(tx, articleIds));
}

const select = {
  id: true,
  publicAt: true,
  unpublishAt: true,
  liveSectionId: true,
  liveKind: true,
  liveRevision: {
    select: { title: true, standfirst: true, body: true, tagIds: true, writerIds: true },
  },
} as const;

async function readStories(tx: Tx, articleIds: number[]): Promise<SearchStory[]> {
  const rows = await tx.article.findMany({ where: { id: { in: articleIds } }, select });
  const tagIds = new Set(rows.flatMap(({ liveRevision }) => liveRevision?.tagIds ?? []));
  const tags = await tx.tag.findMany({ where: { id: { in: [...tagIds] } } });
  const names = new Map(tags.map(({ id, name }) => [id, name]));
  return rows.flatMap((row) => {
    const { id, publicAt, unpublishAt, liveSectionId, liveKind, liveRevision } = row;
    if (!publicAt || !liveSectionId || !liveKind || !liveRevision) return [];
    const { title, standfirst, body, ...of } = liveRevision;
    const texts = {
      title,
      standfirst,
      tags: of.tagIds.flatMap((tagId) => names.get(tagId) ?? []),
      body: bodyText(body as Body),
    };
    return [
      {
        articleId: Number(id),
        publicAt,
        unpublishAt,
        sectionId: liveSectionId,
        kind: liveKind,
        ...of,
        document: searchDocument(texts),
        terms: storyTerms(texts),
      },
    ];
  });
}
