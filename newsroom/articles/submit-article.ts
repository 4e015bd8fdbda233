import type { Tx } from '../db/client';
import { write, type RecordEvent } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import type { ArticleAtVersionInput } from './command-input';
import { keepRevision } from './keep-revision';
import { lockArticle, requireCopyVersion, type LockedArticle } from './lock-article';
import { requireTransition } from './transitions';

/** Hands the text to the section's editors. It needs a headline, so that the queue can be read. */
export async function submitArticle(
  actor: Actor,
  input: ArticleAtVersionInput,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireSubmittable(actor, article, now);
    requireCopyVersion(article, input.copyVersion);
    await submitLocked(tx, record, actor, article, now);
  });
}

/** Refuses unless the actor may hand over this text now. */
export function requireSubmittable(
  actor: Actor,
  article: Pick<LockedArticle, 'facts' | 'subject'> & { copy: { title: string } },
  now: Date,
): void {
  requireTransition(actor, 'submit', article, now);
  if (!article.copy.title) {
    throw new NewsroomError('RULE', {
      sentence: 'titleMissing',
      fields: { title: 'titleMissing' },
    });
  }
  // Without a section no section editor would ever see it in the queue.
  if (article.subject.sectionId === null) {
    throw new NewsroomError('RULE', {
      sentence: 'sectionMissing',
      fields: { sectionId: 'sectionMissing' },
    });
  }
}

async function submitLocked(
  tx: Tx,
  record: RecordEvent,
  actor: Actor,
  article: LockedArticle,
  now: Date,
): Promise<void> {
  const { id } = article.row;
  const revision = await keepRevision(tx, actor, article, 'submit', now);
  await tx.article.update({
    where: { id },
    data: {
      workState: 'submitted',
      workStateAt: now,
      workStateById: actorId(actor),
      version: { increment: 1 },
    },
  });
  record({
    type: 'article.submitted',
    nounId: id.toString(),
    data: { revision: revision.number },
  });
}
