import { EmptyState } from '@/components/admin/empty-state';
import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { DeskFrame } from '../desk-frame';

/** The newsroom's people for somebody who does not answer for them. */
export function NotYourStaff({ actor }: { actor: StaffActor }) {
  const words = ar.staff;
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
