import { z } from 'zod';
import { LEVELS, LIMITS, RULE_NAMES, type ChecklistRules, type LimitedRule } from './rules';

/** Name of the field of a rule's number in the form. */
export function limitField(rule: LimitedRule): string {
  return `${rule}Limit`;
}

const limits = Object.entries(LIMITS).map(([rule, { least, most }]) => [
  limitField(rule as LimitedRule),
  z.coerce.number('limitWrong').int('limitWrong').min(least, 'limitWrong').max(most, 'limitWrong'),
]);

/** The rules as a form sends them, flat: a level for each, and the numbers. */
export const checklistForm = z
  .object({
    ...(Object.fromEntries(RULE_NAMES.map((rule) => [rule, z.enum(LEVELS)])) as Record<
      (typeof RULE_NAMES)[number],
      z.ZodEnum<{ [Name in (typeof LEVELS)[number]]: Name }>
    >),
    ...(Object.fromEntries(limits) as Record<`${LimitedRule}Limit`, z.ZodCoercedNumber>),
  })
  .transform(
    ({ headlineLengthLimit, standfirstLengthLimit, tagsLimit, ...levels }): ChecklistRules => ({
      levels,
      limits: {
        headlineLength: headlineLengthLimit,
        standfirstLength: standfirstLengthLimit,
        tags: tagsLimit,
      },
    }),
  );
