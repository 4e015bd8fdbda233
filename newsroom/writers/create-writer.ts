import { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

export const createWriterInput = z.object({
  handle: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,59}$/, 'handleWrong')
    // `w12` is how writers without a handle are addressed.
    .refine((handle) => !/^w\d+$/.test(handle), 'handleWrong')
    .nullable(),
  name: z.string().trim().min(2, 'nameMissing').max(80, 'tooLong'),
  headline: z.string().trim().max(120, 'tooLong').default(''),
  bio: z.string().trim().max(1000, 'tooLong').default(''),
  columnist: z.boolean().default(false),
  portraitId: z.number().int().positive().nullable().default(null),
  staffId: z.number().int().positive().nullable().default(null),
});

/** Makes a public byline. */
export async function createWriter(
  actor: Actor,
  input: z.input<typeof createWriterInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'writer.create');
  return write(actor, now, async (tx, record) => {
    const data = createWriterInput.parse(input);
    const { id } = await tx.writer.create({
      data: { ...data, folded: foldArabic(data.name) },
    });
    record({ type: 'writer.created', nounId: String(id), data: { name: data.name } });
    return { id };
  });
}
