import type { Metadata } from 'next';
import { ActionForm } from '@/components/admin/action-form.client';
import { MentionItem } from '@/components/admin/dashboard/mention-item';
import { Panel } from '@/components/admin/dashboard/panel';
import { EmptyState } from '@/components/admin/empty-state';
import { NoticeItem } from '@/components/admin/notices/notice-item';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { ar } from '@/messages/ar';
import { listMyMentions } from '@/newsroom/notes/list-my-mentions';
import { listNotices } from '@/newsroom/notices/list-notices';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import { markNoticesSeenAction } from './actions';

export const metadata: Metadata = { title: ar.dashboard.notices.title };

/** What colleagues decided about this person's stories, newest first. */
export default async function NoticesPage() {
  const actor = await requireActor('/admin/notices');
  const [clock, notices, mentions] = await Promise.all([
    deskClock(),
    listNotices(actor),
    listMyMentions(actor),
  ]);
  const words = ar.dashboard.notices;
  const hasNew = notices.some(({ fresh }) => fresh) || mentions.some(({ isSeen }) => !isSeen);
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph split">
        <div>
          <h1>{words.title}</h1>
          <p>{words.note}</p>
        </div>
        {hasNew && (
          <ActionForm action={markNoticesSeenAction}>
            <input type="hidden" name="upTo" value={notices[0]?.id ?? '0'} />
            <SubmitButton className="btn" busy={words.marking}>
              {words.markAll}
            </SubmitButton>
          </ActionForm>
        )}
      </header>
      {notices.length + mentions.length === 0 && (
        <EmptyState title={words.emptyTitle} text={words.empty} />
      )}
      <div className="stack">
        {mentions.length > 0 && (
          <Panel title={words.notes}>
            <ol className="rows">
              {mentions.map((mention) => (
                <MentionItem key={mention.noteId} mention={mention} clock={clock} />
              ))}
            </ol>
          </Panel>
        )}
        {notices.length > 0 && (
          <Panel title={words.decisions}>
            <ol className="ntc">
              {notices.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} clock={clock} />
              ))}
            </ol>
          </Panel>
        )}
      </div>
    </DeskFrame>
  );
}
