import { z } from 'zod';
import { acceptsHref } from '@/newsroom/articles/body/accepts-href';
import { EMBED_PROVIDERS } from '@/newsroom/articles/body/embeds';

const spans = z.array(
  z.object({
    text: z.string().min(1),
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    href: z.string().refine(acceptsHref).optional(),
  }),
);
const id = z.string();
const words = z.string();
const rowId = z.number();
const dir = z.enum(['ltr', 'rtl']).optional();

/** Blocks in the shape of `bodySchema`, without its limits: what the rich text can show again. */
export const anySizeBody = z.array(
  z.discriminatedUnion('type', [
    z.object({ id, type: z.literal('paragraph'), dir, content: spans }),
    z.object({
      id,
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3)]),
      dir,
      content: spans,
    }),
    z.object({ id, type: z.literal('quote'), dir, paragraphs: z.array(spans), attribution: words }),
    z.object({ id, type: z.literal('list'), dir, ordered: z.boolean(), items: z.array(spans) }),
    z.object({
      id,
      type: z.literal('picture'),
      mediaId: rowId,
      cut: z.enum(['wide', 'classic', 'square', 'full']).optional(),
      caption: words,
      credit: words,
    }),
    z.object({ id, type: z.literal('gallery'), galleryId: rowId }),
    z.object({
      id,
      type: z.enum(['video', 'audio']),
      mediaId: rowId,
      caption: words,
      credit: words,
    }),
    z.object({
      id,
      type: z.literal('embed'),
      provider: z.enum(EMBED_PROVIDERS),
      code: words,
      title: words,
      mediaId: rowId.nullable(),
    }),
    z.object({ id, type: z.literal('divider') }),
    z.object({ id, type: z.literal('pullQuote'), text: words, attribution: words }),
    z.object({
      id,
      type: z.literal('table'),
      caption: words,
      headRow: z.boolean(),
      headColumn: z.boolean(),
      rows: z.array(z.array(spans)),
    }),
    z.object({ id, type: z.literal('factBox'), title: words, paragraphs: z.array(spans) }),
    z.object({ id, type: z.literal('keyPoints'), items: z.array(spans) }),
    z.object({ id, type: z.literal('related'), articleIds: z.array(rowId) }),
  ]),
);
