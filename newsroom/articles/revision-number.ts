import { z } from 'zod';

/** Number of a revision within its article, as forms and addresses give it. */
export const revisionNumber = z.coerce.number().int().positive().max(2_147_483_647);
