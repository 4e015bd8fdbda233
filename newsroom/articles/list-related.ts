import { articleKey, sectionKey, tagKey } from '../events/page-keys';
import { mostReadIds } from '../readership/most-read-ids';
import { cardsById, noteBeside } from './cards';
import { newestOfSection, olderOfSection, visibleOf } from './neighbours';
import { alikeInWords, sharingTags } from './similar-stories';
import type { ArticleCard, ArticlePage } from './views';

const RELATED = 4;
const FROM_SECTION = 5;
const MOST_READ = 5;

/** What stands around a story on its page; no story twice, nor one that a box of the text names. */
export interface StoriesAround {
  /** The desk's choice; then who shares most tags, then who shares rare words, then the newest. */
  related: ArticleCard[];
  /** The one that was published before it in its section; null at the section's beginning. */
  next: ArticleCard | null;
  /** The newest of its section. */
  fromSection: ArticleCard[];
  /** What was read most when the page was made; a page is not made again for it. */
  mostRead: ArticleCard[];
}

/** The stories around a story, be it public or a preview. */
export async function listRelated(article: ArticlePage, now: Date): Promise<StoriesAround> {
  const { id, section, tags, relatedIds } = article;
  // One that the desk chose and nobody may see yet is here as soon as they may.
  noteBeside(
    sectionKey(section.id),
    ...tags.map((tag) => tagKey(tag.id)),
    ...relatedIds.map(articleKey),
  );
  const [newest, older, byTag, ranked] = await Promise.all([
    newestOfSection(section.id, now),
    olderOfSection(article, now),
    sharingTags(article, now),
    mostReadIds(now),
  ]);
  const visible = await visibleOf([...relatedIds, ...ranked], now);

  const free = freshFrom([id, ...Object.keys(article.bodyStories).map(Number)]);
  const chosen = free(
    relatedIds.filter((one) => visible.has(one)),
    RELATED,
  );
  const [next = null] = free(older, 1);
  const related = [...chosen, ...free(byTag, RELATED - chosen.length)];
  if (related.length < RELATED) {
    const alike = await alikeInWords(article, now);
    related.push(...free([...alike, ...newest], RELATED - related.length));
  }
  const fromSection = free(newest, FROM_SECTION);
  const mostRead = free(
    ranked.filter((one) => visible.has(one)),
    MOST_READ,
  );

  const ids = [...related, ...fromSection, ...mostRead, ...(next === null ? [] : [next])];
  const cards = new Map(
    (await cardsById(ids.map(BigInt), now, noteBeside)).map((card) => [card.id, card]),
  );
  const of = (list: number[]): ArticleCard[] => list.flatMap((one) => cards.get(one) ?? []);
  return {
    related: of(related),
    next: (next !== null && cards.get(next)) || null,
    fromSection: of(fromSection),
    mostRead: of(mostRead),
  };
}

/** Takes the first so many of a list that were not taken before, and remembers them. */
function freshFrom(taken: number[]): (ids: number[], most: number) => number[] {
  const seen = new Set(taken);
  return (ids, most) => {
    const fresh = [...new Set(ids)].filter((id) => !seen.has(id)).slice(0, most);
    for (const id of fresh) seen.add(id);
    return fresh;
  };
}
