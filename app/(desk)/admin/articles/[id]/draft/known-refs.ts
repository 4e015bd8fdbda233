import type { DeskArticle, StoryRef } from '@/newsroom/articles/desk-views';
import { knownClip, knownGallery } from './known-media';
import type { KnownClip, KnownGallery, KnownPicture, KnownRefs, NamedRef } from './draft-state';

export const NO_REFS: KnownRefs = {
  tags: {},
  writers: {},
  pictures: {},
  clips: {},
  galleries: {},
  stories: {},
};

export interface NewRefs {
  tags?: NamedRef[];
  writers?: NamedRef[];
  pictures?: KnownPicture[];
  clips?: KnownClip[];
  galleries?: KnownGallery[];
  stories?: StoryRef[];
}

/** What is known with what was just learned. */
export function learn(known: KnownRefs, learned: NewRefs): KnownRefs {
  const { tags = [], writers = [], pictures = [], clips = [] } = learned;
  const { galleries = [], stories = [] } = learned;
  return {
    tags: { ...known.tags, ...byId(tags) },
    writers: { ...known.writers, ...byId(writers) },
    pictures: { ...known.pictures, ...byId(pictures) },
    clips: { ...known.clips, ...byId(clips) },
    galleries: { ...known.galleries, ...byId(galleries) },
    stories: { ...known.stories, ...byId(stories) },
  };
}

/** The names that an article brings along. */
export function refsOf(article: DeskArticle): NewRefs {
  const { tags, writers, picture, bodyPictures, bodyClips, bodyGalleries, stories } = article;
  const pictures = Object.values(bodyPictures);
  return {
    tags,
    writers,
    pictures: picture ? [...pictures, picture] : pictures,
    clips: Object.values(bodyClips).map(knownClip),
    galleries: Object.values(bodyGalleries).map(knownGallery),
    stories: Object.values(stories),
  };
}

function byId<Item extends { id: number }>(items: Item[]): Record<number, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
