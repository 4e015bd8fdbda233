import { z } from 'zod';

/** Longest text of a value in the record, in characters. */
export const LONGEST_VALUE = 300;
/** How much of what is alike stands before the first difference of a long text. */
const LEAD = 40;

const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const value = z.union([plain, z.array(plain)]);

/** One field of a noun before and after an act; null: it had, or has, none. */
export const change = z.object({ field: z.string(), from: value, to: value });

export type Change = z.infer<typeof change>;
type ChangedValue = Change['from'];

/** What an act changed, field by field; `data` of an event carries it as `changes`. */
export type Changes = { changes?: Change[] };

/** Words of fields that must never reach the record: it can neither be corrected nor cleared. */
const SECRET = /password|secret|token|hash$|recoverycode/i;

/**
 * The fields of `fields` that differ, for `data.changes` of an event. Missing and null are the same;
 * dates become ISO 8601, big integers text, objects JSON; texts are cut to 300 characters, from a
 * little before their first difference. Null instead of `before` or `after`: the noun came or went.
 * Throws when a field's name is that of a secret.
 */
export function changesBetween<Field extends string>(
  before: Partial<Record<Field, unknown>> | null,
  after: Partial<Record<Field, unknown>> | null,
  fields: readonly Field[],
): Change[] {
  return fields.flatMap((field) => {
    if (SECRET.test(field)) throw new Error(`"${field}" must not be recorded`);
    const from = recorded(before?.[field]);
    const to = recorded(after?.[field]);
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ field, ...cutBoth(from, to) }];
  });
}

function recorded(given: unknown): ChangedValue {
  if (Array.isArray(given)) return given.map(recordedPlain);
  return recordedPlain(given);
}

function recordedPlain(given: unknown): z.infer<typeof plain> {
  if (given === undefined || given === null) return null;
  if (given instanceof Date) return given.toISOString();
  if (typeof given === 'bigint') return given.toString();
  if (typeof given === 'object') return JSON.stringify(given);
  const known = plain.safeParse(given);
  return known.success ? known.data : null;
}

function cutBoth(from: ChangedValue, to: ChangedValue): Pick<Change, 'from' | 'to'> {
  const start = typeof from === 'string' && typeof to === 'string' ? firstDifference(from, to) : 0;
  return { from: cut(from, start), to: cut(to, start) };
}

function firstDifference(from: string, to: string): number {
  const [left, right] = [[...from], [...to]];
  if (Math.max(left.length, right.length) <= LONGEST_VALUE) return 0;
  const at = left.findIndex((letter, place) => letter !== right[place]);
  return Math.max(0, (at === -1 ? left.length : at) - LEAD);
}

function cut(given: ChangedValue, start: number): ChangedValue {
  if (Array.isArray(given)) return given.slice(0, LONGEST_VALUE).map((one) => cutText(one, 0));
  return cutText(given, start);
}

/** By characters, not by halves of them; what was left out is an ellipsis. */
function cutText(given: z.infer<typeof plain>, start: number): z.infer<typeof plain> {
  if (typeof given !== 'string') return given;
  const letters = [...given];
  if (start === 0 && letters.length <= LONGEST_VALUE) return given;
  const room = LONGEST_VALUE - 2;
  const part = letters.slice(start, start + room).join('');
  return `${start > 0 ? '…' : ''}${part}${letters.length > start + room ? '…' : ''}`;
}
