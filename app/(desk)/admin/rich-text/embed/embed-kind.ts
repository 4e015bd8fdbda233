import { isFilm, type EmbedProvider } from '@/newsroom/articles/body/embeds';

/** What a thing of another house is, as far as its words go. */
export type EmbedKind = 'film' | 'post' | 'map';

export function embedKind(provider: EmbedProvider): EmbedKind {
  if (isFilm(provider)) return 'film';
  return provider === 'map' ? 'map' : 'post';
}
