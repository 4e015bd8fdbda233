import { z } from 'zod';
import { acceptsHref } from '@/newsroom/articles/body/accepts-href';

const spans = z.array(
  z.object({
    text: z.string().min(1),
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    href: z.string().refine(acceptsHref).optional(),
  }),
);
const id = z.string();

/** Blocks in the shape of `bodySchema`, without its limits: what the rich text can show again. */
export const anySizeBody = z.array(
  z.discriminatedUnion('type', [
    z.object({ id, type: z.literal('paragraph'), content: spans }),
    z.object({
      id,
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3)]),
      content: spans,
    }),
    z.object({
      id,
      type: z.literal('quote'),
      paragraphs: z.array(spans),
      attribution: z.string(),
    }),
    z.object({ id, type: z.literal('list'), ordered: z.boolean(), items: z.array(spans) }),
    z.object({
      id,
      type: z.literal('picture'),
      mediaId: z.number(),
      caption: z.string(),
      credit: z.string(),
    }),
    z.object({ id, type: z.literal('divider') }),
  ]),
);
