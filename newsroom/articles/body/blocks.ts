import { z } from 'zod';

/** Raised when the shape of blocks changes; stored beside every body. */
export const BODY_VERSION = 1;

/** Longest text that is accepted, in words (newsroom/arabic/reading-time counts them). */
export const MAX_BODY_WORDS = 15_000;

const href = z
  .string()
  .max(2000)
  .refine((value) => /^(https?:\/\/|mailto:|\/(?!\/))/i.test(value) && !/[\s<>"']/.test(value));

/** A run of text with its marks; a line break inside a paragraph is "\n". */
const span = z.strictObject({
  text: z.string().min(1).max(200_000),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: href.optional(),
});

const spans = z.array(span).max(5000);
const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

export const block = z.discriminatedUnion('type', [
  z.strictObject({ id, type: z.literal('paragraph'), content: spans }),
  z.strictObject({
    id,
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    content: spans,
  }),
  z.strictObject({
    id,
    type: z.literal('quote'),
    paragraphs: z.array(spans).min(1).max(50),
    attribution: z.string().max(300),
  }),
  z.strictObject({
    id,
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(spans).min(1).max(500),
  }),
  z.strictObject({
    id,
    type: z.literal('picture'),
    mediaId: z.number().int().positive(),
    caption: z.string().max(500),
    credit: z.string().max(200),
  }),
  z.strictObject({ id, type: z.literal('divider') }),
]);

export const bodySchema = z.array(block).max(3000);

export type Span = z.infer<typeof span>;
export type Block = z.infer<typeof block>;
export type Body = Block[];
