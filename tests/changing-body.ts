import type { Body } from '@/newsroom/articles/body/blocks';
import { paragraphs } from './factories';

/** What a text can show beside its words, by number. */
interface Shown {
  pictures: number[];
  galleries: number[];
  clips: number[];
  stories: number[];
}

/**
 * A paragraph, and by the choice's bits a gallery, a film, a box of stories, and a film of another
 * house.
 */
export function changingBody(choice: number, { pictures, galleries, clips, stories }: Shown): Body {
  const galleryId = galleries[choice & 1] ?? 0;
  const [mediaId = 0] = clips;
  const words = { caption: '', credit: '' };
  const film = { provider: 'youtube', code: 'dQw4w9WgXcQ', title: '' } as const;
  const poster = pictures[choice % 3] ?? null;
  return [
    ...paragraphs(`فقرة ${choice}.`),
    ...(choice & 2 ? [{ id: 'g', type: 'gallery' as const, galleryId }] : []),
    ...(choice & 8 ? [{ id: 'v', type: 'video' as const, mediaId, ...words }] : []),
    ...(choice & 16 ? [{ id: 'r', type: 'related' as const, articleIds: stories }] : []),
    ...(choice & 32 ? [{ id: 'e', type: 'embed' as const, ...film, mediaId: poster }] : []),
  ];
}
