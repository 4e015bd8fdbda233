import { z } from 'zod';
import { KINDS, NOUNS } from './event-kinds';

const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names).optional().catch(undefined);
/** As it was typed, by either calendar (newsroom/arabic/written-day.ts). */
const day = z.string().trim().max(40).default('').catch('');

/** Filters of the log as they stand in the address; what makes no sense is left out. */
export const recordInput = z.object({
  /** A person's number, or `system`. */
  person: z
    .union([z.literal('system'), z.coerce.number().int().positive().max(2_147_483_647)])
    .optional()
    .catch(undefined),
  noun: oneOf(NOUNS),
  /** The noun's own number or name in events, such as that of an article. */
  nounId: z.string().trim().max(200).default('').catch(''),
  kind: oneOf(KINDS),
  from: day,
  to: day,
  /** A place in the log: direction, milliseconds, id. */
  cursor: z
    .string()
    .regex(/^(next|previous)_\d{1,15}_\d{1,18}$/)
    .optional()
    .catch(undefined),
});

export type RecordInput = z.output<typeof recordInput>;
