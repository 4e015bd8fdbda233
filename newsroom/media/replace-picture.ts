import { monthsShowing } from '../articles/months-showing';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockMedia } from './lock-media';
import type { ReplaceInput } from './media-input';
import { publishedIn } from './published-in';
import { isUsable } from './usable';

/**
 * Puts another picture in the place of this one wherever it stands, in live stories, older
 * revisions and drafts alike, without touching any of them; `by: null` takes that back. What this
 * one stood in for is handed on, so that no chain arises.
 */
export async function replacePicture(actor: Actor, input: ReplaceInput, now: Date): Promise<void> {
  authorize(actor, 'media.edit');
  const { id, by } = input;
  await write(actor, now, async (tx, record) => {
    const rows = await lockMedia(tx, by === null ? [id] : [id, by]);
    const replacement = by === null ? null : rows.get(by);
    if (replacement) {
      const { replacedById, kind, alt, licence } = replacement;
      if (by === id || replacedById !== null || kind !== rows.get(id)?.kind) {
        throw refused('INVALID', 'replacementIsOther');
      }
      if (!isUsable(replacement, now)) throw refused('RULE', 'replacementNotUsable');
      if (kind === 'picture' && !alt) throw refused('RULE', 'altMissing');
      if (licence === 'oneUse') {
        const stories = [
          ...(await publishedIn(tx, id)),
          ...(await publishedIn(tx, replacement.id)),
        ];
        if (new Set(stories).size > 1) throw refused('RULE', 'pictureOneUse');
      }
    }
    // Undone, the picture comes back with its own history; what it stood in for stays handed on.
    const moved = await tx.media.findMany({
      where: by === null ? { id } : { OR: [{ id }, { replacedById: id }] },
      select: { id: true },
    });
    const ids = moved.map((row) => row.id);
    await tx.media.updateMany({
      where: { id: { in: ids } },
      data: { replacedById: by, version: { increment: 1 } },
    });
    const months = await monthsShowing(tx, ids);
    for (const one of ids) {
      record({
        type: 'media.replaced',
        nounId: String(one),
        data: { months: months.get(one) ?? [], by },
      });
    }
  });
}

function refused(
  code: 'INVALID' | 'RULE',
  sentence: 'replacementIsOther' | 'replacementNotUsable' | 'altMissing' | 'pictureOneUse',
): NewsroomError {
  return new NewsroomError(code, { sentence, fields: { by: sentence } });
}
