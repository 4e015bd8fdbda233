import { z } from 'zod';
import { cleanText } from '../../arabic/bidi';
import { block, type Block } from './blocks';
import type { TiptapNode } from './tiptap-node';

const words = z
  .string()
  .catch('')
  .transform((text) => cleanText(text).trim());

/** A media node's attributes as the editor holds them; nothing of them is trusted. */
const attributes = z.object({
  mediaId: z.unknown().optional(),
  galleryId: z.unknown().optional(),
  cut: z.enum(['classic', 'square', 'full']).optional().catch(undefined),
  caption: words,
  credit: words,
  title: words,
  provider: z.unknown().optional(),
  code: z.unknown().optional(),
});

/** A picture, video, recording, gallery or embed of the editor → its block; null for a broken one. */
export function mediaBlock({ type, attrs }: TiptapNode, id: string): Block | null {
  const given = attributes.parse(attrs ?? {});
  const { mediaId, galleryId, cut, caption, credit, title, provider, code } = given;
  const made = block.safeParse({
    id,
    type,
    ...(type === 'gallery' && { galleryId }),
    ...(type === 'embed' && { provider, code, title: '', mediaId: mediaId ?? null }),
    ...(type === 'picture' && { mediaId, ...(cut && { cut }), caption: '', credit: '' }),
    ...((type === 'video' || type === 'audio') && { mediaId, caption: '', credit: '' }),
  });
  if (!made.success) return null;
  // The words come last: too many of them refuse the body, and must not take the block out of it.
  switch (made.data.type) {
    case 'picture':
    case 'video':
    case 'audio':
      return { ...made.data, caption, credit };
    case 'embed':
      return { ...made.data, title };
    default:
      return made.data;
  }
}
