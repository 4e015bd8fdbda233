import { z } from 'zod';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import { articleId, words } from './command-input';
import { lockArticle } from './lock-article';
import { previewToken } from './preview-token';
import { requireTransition } from './transitions';

const DAY_MS = 86_400_000;

/** How long a link may live, in days; a week when nobody says. */
export const PREVIEW_DAYS = [1, 3, 7, 30] as const;
const WEEK = 7;

export const createPreviewInput = articleId.extend({
  /** Given, a link of its own is made; without it the maker's last one serves again. */
  days: z.coerce
    .number<number | string>()
    .pipe(z.literal([...PREVIEW_DAYS]))
    .optional(),
  label: words.pipe(z.string().max(100, 'tooLong')).optional(),
});

/** Opens a link to the working copy, for people without an account. */
export async function createPreview(
  actor: StaffActor,
  input: z.infer<typeof createPreviewInput>,
  now: Date,
): Promise<{ address: string }> {
  return write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'preview', article, now);
    const last = input.days === undefined ? await findLast(tx, actor, input.id, now) : null;
    if (last) return { address: previewAddress(last.id) };
    const expiresAt = new Date(now.getTime() + (input.days ?? WEEK) * DAY_MS);
    const link = await tx.previewLink.create({
      data: {
        articleId: input.id,
        createdById: actor.id,
        createdAt: now,
        expiresAt,
        label: input.label ?? '',
      },
    });
    record({
      type: 'preview.created',
      nounId: String(input.id),
      data: { expiresAt: expiresAt.toISOString() },
    });
    return { address: previewAddress(link.id) };
  });
}

/** The path of a preview link. */
export function previewAddress(linkId: number): string {
  return `/preview/${previewToken(linkId)}`;
}

// Who only wants to look does not need a new link every time; one that was made for somebody is his.
function findLast(tx: Tx, actor: StaffActor, articleId: number, now: Date) {
  return tx.previewLink.findFirst({
    where: {
      articleId,
      createdById: actor.id,
      label: '',
      revokedAt: null,
      expiresAt: { gt: new Date(now.getTime() + DAY_MS) },
    },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
}
