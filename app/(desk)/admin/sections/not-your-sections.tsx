import { EmptyState } from '@/components/admin/empty-state';
import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { DeskFrame } from '../desk-frame';

/** The sections' screens for somebody who does not arrange them. */
export function NotYourSections({ actor }: { actor: StaffActor }) {
  const words = ar.sections;
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
