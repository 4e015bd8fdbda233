import { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { requireByline } from './require-byline';
import { bylineWords, updateWriterInput } from './writer-input';

const { handle, columnist, staffId } = updateWriterInput.shape;
const { name, headline, bio, links, portraitId } = bylineWords.shape;

export const createWriterInput = z.object({
  name,
  handle,
  headline: headline.default(''),
  bio: bio.default(''),
  links: links.default([]),
  columnist: columnist.default(false),
  portraitId: portraitId.default(null),
  staffId: staffId.default(null),
});

/** Makes a public byline. Refuses with INVALID a handle or an account that another has. */
export async function createWriter(
  actor: Actor,
  input: z.input<typeof createWriterInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'writer.create');
  const data = createWriterInput.parse(input);
  return write(actor, now, async (tx, record) => {
    const nothing = { handle: null, staffId: null, portraitId: null };
    await requireByline(tx, null, data, nothing, now);
    const { id } = await tx.writer.create({ data: { ...data, folded: foldArabic(data.name) } });
    record({ type: 'writer.created', nounId: String(id), data: { name: data.name } });
    return { id };
  });
}
