import { z } from 'zod';

/** A rule that is not met says nothing, is told, or stands in the way of publication. */
export const LEVELS = ['off', 'soft', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

/** The rules that a newspaper sets, in the order in which they are shown. */
export const RULE_NAMES = [
  'headlineLength',
  'standfirst',
  'standfirstLength',
  'tags',
  'mainPicture',
  'credit',
  'licence',
  'ownLinks',
  'foreignLinks',
  'openNotes',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** Rules with a number: what it is when nobody has set it, and between what it may be set. */
export const LIMITS = {
  /** Most letters. */
  headlineLength: { preset: 80, least: 10, most: 300 },
  /** Most letters. */
  standfirstLength: { preset: 180, least: 20, most: 1000 },
  /** Fewest tags. */
  tags: { preset: 1, least: 1, most: 30 },
} as const satisfies Partial<Record<RuleName, { preset: number; least: number; most: number }>>;

export type LimitedRule = keyof typeof LIMITS;

// Nothing that was published before there was a checklist may be refused by its beginnings.
const level = z.enum(LEVELS).catch('soft');
const levels = z.object(
  Object.fromEntries(RULE_NAMES.map((name) => [name, level])) as Record<RuleName, typeof level>,
);

function limit({ preset, least, most }: (typeof LIMITS)[LimitedRule]) {
  return z.number().int().min(least).max(most).catch(preset);
}
const limits = z.object({
  headlineLength: limit(LIMITS.headlineLength),
  standfirstLength: limit(LIMITS.standfirstLength),
  tags: limit(LIMITS.tags),
});

const orEmpty = (value: unknown): unknown => value ?? {};

/** The rules as they lie in the database; what is missing or unreadable is what it began with. */
export const checklistRules = z.object({
  levels: z.preprocess(orEmpty, levels),
  limits: z.preprocess(orEmpty, limits),
});

export type ChecklistRules = z.output<typeof checklistRules>;

export const DEFAULT_RULES: ChecklistRules = checklistRules.parse({});
