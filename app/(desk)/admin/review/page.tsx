import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { DoneNote } from '@/components/admin/review/done-note';
import { ReviewItemView } from '@/components/admin/review/review-item';
import { ar } from '@/messages/ar';
import { listCursor } from '@/newsroom/articles/list-input';
import { listReviewQueue } from '@/newsroom/articles/list-review-queue';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { deskCounts } from '../desk-counts';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { approveFromQueueAction, returnFromQueueAction, takeFromQueueAction } from './actions';

export const metadata: Metadata = { title: ar.desk.screens.review };

const query = z.object({
  done: z.enum(['approved', 'returned', 'taken']).optional().catch(undefined),
  article: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .catch(undefined),
  cursor: listCursor,
});

const at = (cursor: string | null) => cursor && `/admin/review?cursor=${cursor}`;

/** What waits for this person's decision, the longest waiting first. */
export default async function ReviewPage({ searchParams }: { searchParams: PageQuery }) {
  const { done, article, cursor } = query.parse(await searchParams);
  const actor = await requireActor('/admin/review');
  const words = ar.desk.review;
  if (!can(actor, 'article.review')) {
    const link = { href: '/admin/articles', word: words.toArticles };
    return (
      <DeskFrame actor={actor} current={null}>
        <header className="ph">
          <h1>{words.title}</h1>
        </header>
        <EmptyState title={words.forbiddenTitle} text={words.forbidden} link={link} />
      </DeskFrame>
    );
  }

  const clock = await deskClock();
  const [queue, { waiting }] = await Promise.all([
    listReviewQueue(actor, clock.now, { cursor }),
    deskCounts(actor),
  ]);
  // Everything that stood there was decided on meanwhile.
  if (cursor && queue.items.length === 0) redirect('/admin/review');
  return (
    <DeskFrame actor={actor} current="review">
      <header className="ph">
        <h1>{words.title}</h1>
        {waiting > 0 && <p>{words.waiting(waiting, clock)}</p>}
      </header>
      <div className="stack">
        <DoneNote done={done} article={article} />
        {queue.items.length > 0 ? (
          <ol className="panel q">
            {queue.items.map((item) => (
              <ReviewItemView
                key={item.id}
                item={item}
                clock={clock}
                approve={approveFromQueueAction}
                giveBack={returnFromQueueAction}
                take={takeFromQueueAction}
              />
            ))}
          </ol>
        ) : (
          <EmptyState
            title={words.emptyTitle}
            text={words.empty}
            link={{ href: '/admin/articles', word: words.toArticles }}
          />
        )}
        <Pager previous={at(queue.previous)} next={at(queue.next)} />
      </div>
    </DeskFrame>
  );
}
