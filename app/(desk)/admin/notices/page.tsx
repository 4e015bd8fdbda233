import type { Metadata } from 'next';
import { ActionForm } from '@/components/admin/action-form.client';
import { EmptyState } from '@/components/admin/empty-state';
import { NoticeItem } from '@/components/admin/notices/notice-item';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { ar } from '@/messages/ar';
import { listNotices } from '@/newsroom/notices/list-notices';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import { markNoticesSeenAction } from './actions';

export const metadata: Metadata = { title: ar.dashboard.notices.title };

/** What colleagues decided about this person's stories, newest first. */
export default async function NoticesPage() {
  const actor = await requireActor('/admin/notices');
  const [clock, notices] = await Promise.all([deskClock(), listNotices(actor)]);
  const words = ar.dashboard.notices;
  const newest = notices[0];
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph split">
        <div>
          <h1>{words.title}</h1>
          <p>{words.note}</p>
        </div>
        {newest && notices.some(({ fresh }) => fresh) && (
          <ActionForm action={markNoticesSeenAction}>
            <input type="hidden" name="upTo" value={newest.id} />
            <SubmitButton className="btn" busy={words.marking}>
              {words.markAll}
            </SubmitButton>
          </ActionForm>
        )}
      </header>
      {notices.length > 0 ? (
        <ol className="panel ntc">
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} clock={clock} />
          ))}
        </ol>
      ) : (
        <EmptyState title={words.emptyTitle} text={words.empty} />
      )}
    </DeskFrame>
  );
}
