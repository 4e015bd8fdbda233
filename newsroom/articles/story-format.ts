import { isFilm } from './body/embeds';
import type { Block, Body } from './body/blocks';

/** What a story is told by, beside its words: the first film or gallery of its text. */
export type StoryFormatName = 'video' | 'photos';

export interface StoryFormat {
  format: StoryFormatName | null;
  /** The media of an own film. */
  filmId: number | null;
}

export function storyFormat(body: Body): StoryFormat {
  for (const block of body) {
    const format = formatOf(block);
    if (format) return { format, filmId: block.type === 'video' ? block.mediaId : null };
  }
  return { format: null, filmId: null };
}

function formatOf(block: Block): StoryFormatName | null {
  if (block.type === 'gallery') return 'photos';
  if (block.type === 'video') return 'video';
  return block.type === 'embed' && isFilm(block.provider) ? 'video' : null;
}
