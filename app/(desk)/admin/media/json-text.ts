import { z } from 'zod';

/** JSON in a form's field; what it holds is checked by the schema of the command. */
export const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('invalid JSON');
    return z.NEVER;
  }
});
