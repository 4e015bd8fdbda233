import { EmptyState } from '@/components/admin/empty-state';
import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { DeskFrame } from '../desk-frame';

/** The bylines' screens for somebody who does not care for them. */
export function NotYourWriters({ actor }: { actor: StaffActor }) {
  const words = ar.writerDesk;
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph">
        <h1>{words.title}</h1>
      </header>
      <EmptyState
        title={words.forbiddenTitle}
        text={words.forbidden}
        link={{ href: '/admin/writers/mine', word: words.mine }}
      />
    </DeskFrame>
  );
}
