import { EmptyState } from '@/components/admin/empty-state';
import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { DeskFrame } from '../desk-frame';

/** The log for somebody who may not read it. */
export function NotYourAudit({ actor }: { actor: StaffActor }) {
  const words = ar.audit;
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
