import { articleKey, sectionKey, tagKey } from '../events/page-keys';
import { cardsById, noteBeside } from './cards';
import { listSubjects, type Subject } from './more-subjects';
import { newestOfSection, olderOfSection, visibleOf } from './neighbours';
import { alikeInWords, sharingTags } from './similar-stories';
import type { ArticleCard, ArticlePage } from './views';

const RELATED = 4;
const FROM_SECTION = 5;
const MORE = 5;
/** One story alone makes no list. */
const FEWEST_MORE = 2;

/** What stands around a story on its page; no story twice, nor one that a box of the text names. */
export interface StoriesAround {
  /** The desk's choice; then who shares most tags, then who shares rare words, then the newest. */
  related: ArticleCard[];
  /** The one that was published before it in its section; null at the section's beginning. */
  next: ArticleCard | null;
  /** The newest of its section. */
  fromSection: ArticleCard[];
  /** More of one of its subjects: a tag, or the writer of an opinion. */
  more: { of: Subject; stories: ArticleCard[] } | null;
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
  const [newest, older, byTag, chosenNow, subjects] = await Promise.all([
    newestOfSection(section.id, now),
    olderOfSection(article, now),
    sharingTags(article, now),
    visibleOf(relatedIds, now),
    listSubjects(article, now),
  ]);

  const free = freshFrom([id, ...Object.keys(article.bodyStories).map(Number)]);
  const chosen = free(
    relatedIds.filter((one) => chosenNow.has(one)),
    RELATED,
  );
  const [next] = free(older, 1);
  const related = [...chosen, ...free(byTag, RELATED - chosen.length)];
  if (related.length < RELATED) {
    const alike = await alikeInWords(article, now);
    related.push(...free([...alike, ...newest], RELATED - related.length));
  }
  const fromSection = free(newest, FROM_SECTION);
  const subject = subjects.find(({ ids }) => free.count(ids) >= FEWEST_MORE);
  const more = subject ? free(subject.ids, MORE) : [];

  const ids = [...related, ...fromSection, ...more, ...(next === undefined ? [] : [next])];
  const cards = new Map(
    (await cardsById(ids.map(BigInt), now, noteBeside)).map((card) => [card.id, card]),
  );
  const of = (list: number[]): ArticleCard[] => list.flatMap((one) => cards.get(one) ?? []);
  return {
    related: of(related),
    next: (next !== undefined && cards.get(next)) || null,
    fromSection: of(fromSection),
    more: subject ? { of: subject.of, stories: of(more) } : null,
  };
}

/** Takes the first so many of a list that were not taken before, and remembers them. */
function freshFrom(taken: number[]) {
  const seen = new Set(taken);
  const fresh = (ids: number[]): number[] => [...new Set(ids)].filter((id) => !seen.has(id));
  const take = (ids: number[], most: number): number[] => {
    const first = fresh(ids).slice(0, most);
    for (const id of first) seen.add(id);
    return first;
  };
  return Object.assign(take, { count: (ids: number[]): number => fresh(ids).length });
}
