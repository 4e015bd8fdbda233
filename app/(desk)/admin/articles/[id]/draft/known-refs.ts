import type { DeskArticle } from '@/newsroom/articles/desk-views';
import type { KnownPicture, KnownRefs, NamedRef } from './draft-state';

export const NO_REFS: KnownRefs = { tags: {}, writers: {}, pictures: {} };

interface NewRefs {
  tags?: NamedRef[];
  writers?: NamedRef[];
  pictures?: KnownPicture[];
}

/** What is known with what was just learned. */
export function learn(known: KnownRefs, { tags = [], writers = [], pictures = [] }: NewRefs) {
  return {
    tags: { ...known.tags, ...byId(tags) },
    writers: { ...known.writers, ...byId(writers) },
    pictures: { ...known.pictures, ...byId(pictures) },
  };
}

/** The names that an article brings along. */
export function refsOf({ tags, writers, picture, bodyPictures }: DeskArticle): NewRefs {
  const pictures = Object.values(bodyPictures);
  return { tags, writers, pictures: picture ? [...pictures, picture] : pictures };
}

function byId<Item extends { id: number }>(items: Item[]): Record<number, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
