import { EmptyState } from '@/components/admin/empty-state';
import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { DeskFrame } from '../desk-frame';

/** The settings for somebody who does not speak for the newspaper. */
export function NotYourSettings({ actor }: { actor: StaffActor }) {
  const words = ar.settings;
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph">
        <h1>{words.title}</h1>
      </header>
      <EmptyState
        title={words.forbiddenTitle}
        text={words.forbidden}
        link={{ href: '/admin/articles', word: words.toArticles }}
      />
    </DeskFrame>
  );
}
