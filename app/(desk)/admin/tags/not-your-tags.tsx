import { EmptyState } from '@/components/admin/empty-state';
import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { DeskFrame } from '../desk-frame';

/** The tags' screens for somebody who does not care for them. */
export function NotYourTags({ actor }: { actor: StaffActor }) {
  const words = ar.tagDesk;
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph">
        <h1>{words.title}</h1>
      </header>
      <EmptyState
        title={words.forbiddenTitle}
        text={words.forbidden}
        link={{ href: '/admin', word: words.toDesk }}
      />
    </DeskFrame>
  );
}
