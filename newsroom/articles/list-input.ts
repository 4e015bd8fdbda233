import { z } from 'zod';
import { STATES } from './article-state';
import { FIRST_MOMENT } from './first-moment';

const id = z.coerce.number().int().positive().max(2_147_483_647);
const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);
const name = z.string().trim().max(80).default('').catch('');

/** An address repeats the name of a list's entries; one alone comes as text. */
const list = z
  .union([z.array(z.unknown()).max(60), z.unknown().transform((value) => [value])])
  .transform((values) => [...new Set(values.flatMap((value) => id.safeParse(value).data ?? []))]);

export const KINDS = ['news', 'report', 'opinion', 'explainer'] as const;
/** Which time the days of the filter mean. */
const DATES = ['updated', 'created', 'published'] as const;
export const SORTS = ['updated', 'created', 'published', 'views'] as const;

/** A place in a list (list-order.ts); one that makes no sense is left out. */
export const listCursor = z
  .string()
  .regex(/^(next|previous)_-?\d{1,15}_\d{1,15}$/)
  .refine((cursor) => Number(cursor.split('_')[1]) >= FIRST_MOMENT)
  .optional()
  .catch(undefined);

/** Filters of the article list as they stand in the address; what makes no sense is left out. */
export const listInput = z.object({
  state: oneOf(STATES),
  /** Headline, words of the text, or the article's number. */
  q: z.string().max(200).default('').catch(''),
  section: list.catch([]),
  /** A byline's name, in any spelling: the filter needs no list of all of them. */
  writer: name,
  /** A tag's name, in any spelling. */
  tag: name,
  kind: oneOf(KINDS),
  /** Who is asked to write it: a person's number, or `nobody`. */
  assignee: z
    .union([z.literal('nobody'), id])
    .optional()
    .catch(undefined),
  /** `1`: what this person began or was asked for. */
  mine: oneOf(['1']),
  date: oneOf(DATES),
  /** Days of the newspaper's zone, both inclusive. */
  from: day,
  to: day,
  /** Without one the latest work comes first. */
  sort: oneOf(SORTS),
  order: oneOf(['asc']),
  cursor: listCursor,
});

export type ListInput = z.output<typeof listInput>;
