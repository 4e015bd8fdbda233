import { z } from 'zod';
import { LICENCES } from './licences';

const id = z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined);
const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names).optional().catch(undefined);

const KINDS = ['picture', 'video', 'audio'] as const;

const SIZES = ['large', 'medium', 'small'] as const;
const ORIENTATIONS = ['landscape', 'portrait', 'square'] as const;

/** Filters of the library as they stand in an address; what makes no sense is left out. */
export const libraryInput = z.object({
  q: z.string().max(200).default('').catch(''),
  /** `without-alt`: pictures that nothing is said of; `todo`: what needs work; `failed`: cuts. */
  filter: oneOf(['without-alt', 'todo', 'failed']),
  kind: oneOf(KINDS),
  licence: oneOf(LICENCES),
  section: id,
  /** Who brought it in. */
  person: id,
  /** A tag's name, in any spelling. */
  tag: z.string().max(60).default('').catch(''),
  /** By the longer side: from 1200 px, from 600 px, below. */
  size: oneOf(SIZES),
  orientation: oneOf(ORIENTATIONS),
  cursor: z
    .string()
    .regex(/^(next|previous)_\d{1,15}_\d{1,10}$/)
    .optional()
    .catch(undefined),
});

export type LibraryInput = z.output<typeof libraryInput>;
