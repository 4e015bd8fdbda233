import { z } from 'zod';
import { cleanText } from '../../arabic/bidi';
import { EMBED_CODE, EMBED_PROVIDERS, isEmbedCode } from './embeds';

/** Raised when the shape of blocks changes; stored beside every body. */
export const BODY_VERSION = 1;

/** How large a table may be. */
export const MOST_COLUMNS = 12;
export const MOST_ROWS = 200;

/** Longest text that is accepted, in words (newsroom/arabic/reading-time counts them). */
export const MAX_BODY_WORDS = 15_000;

const href = z
  .string()
  .max(2000)
  .refine(
    (value) =>
      /^(https?:\/\/|mailto:|\/(?!\/))/i.test(value) &&
      !/[\s<>"'\\]/.test(value) &&
      cleanText(value) === value,
  );

/** Words as they may be stored: PostgreSQL refuses NUL, feeds the other control characters. */
const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => cleanText(text));

/** A run of text with its marks; a line break inside a paragraph is "\n". */
const span = z.strictObject({
  text: words(200_000).pipe(z.string().min(1)),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: href.optional(),
});

const spans = z.array(span).max(5000);
/** Where the writer chose how a block runs; the newspaper's own direction where nothing is said. */
const dir = z.enum(['ltr', 'rtl']).optional();
const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
/** Words that must be there. */
const said = (max: number) => words(max).pipe(z.string().min(1));
const rowId = z.number().int().positive().max(2_147_483_647);

export const block = z.discriminatedUnion('type', [
  z.strictObject({ id, type: z.literal('paragraph'), dir, content: spans }),
  z.strictObject({
    id,
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    dir,
    content: spans,
  }),
  z.strictObject({
    id,
    type: z.literal('quote'),
    dir,
    paragraphs: z.array(spans).min(1).max(50),
    attribution: words(300),
  }),
  z.strictObject({
    id,
    type: z.literal('list'),
    dir,
    ordered: z.boolean(),
    items: z.array(spans).min(1).max(500),
  }),
  z.strictObject({
    id,
    type: z.literal('picture'),
    mediaId: rowId,
    /** Which cut readers see; the wide one when nothing is said. */
    cut: z.enum(['wide', 'classic', 'square', 'full']).optional(),
    caption: words(500),
    credit: words(200),
  }),
  z.strictObject({ id, type: z.literal('gallery'), galleryId: rowId }),
  z.strictObject({
    id,
    type: z.enum(['video', 'audio']),
    mediaId: rowId,
    caption: words(500),
    credit: words(200),
  }),
  z
    .strictObject({
      id,
      type: z.literal('embed'),
      /** Whose frame, and what stands in it (newsroom/articles/body/embeds.ts). */
      provider: z.enum(EMBED_PROVIDERS),
      code: z.string().regex(EMBED_CODE),
      title: words(300),
      /** The poster. */
      mediaId: rowId.nullable(),
    })
    .refine(({ provider, code }) => isEmbedCode(provider, code)),
  z.strictObject({ id, type: z.literal('divider') }),
  /** Words of the text itself, or of somebody in it, set large. */
  z.strictObject({ id, type: z.literal('pullQuote'), text: said(500), attribution: words(300) }),
  z
    .strictObject({
      id,
      type: z.literal('table'),
      caption: words(300),
      /** Whether the first row, the first column name what the others hold. */
      headRow: z.boolean(),
      headColumn: z.boolean(),
      rows: z.array(z.array(spans).min(1).max(MOST_COLUMNS)).min(1).max(MOST_ROWS),
    })
    .refine(({ rows }) => rows.every((row) => row.length === rows[0]?.length)),
  /** What a reader needs to know beside the news; a box may stand without a title. */
  z.strictObject({
    id,
    type: z.literal('factBox'),
    title: words(200),
    paragraphs: z.array(spans).min(1).max(30),
  }),
  /** The story in a few lines. */
  z.strictObject({ id, type: z.literal('keyPoints'), items: z.array(spans).min(1).max(10) }),
  /** Stories to read with this one. */
  z.strictObject({
    id,
    type: z.literal('related'),
    articleIds: z.array(rowId).min(1).max(4),
  }),
]);

export const bodySchema = z.array(block).max(3000);

export type Span = z.infer<typeof span>;
export type Block = z.infer<typeof block>;
export type Body = Block[];
