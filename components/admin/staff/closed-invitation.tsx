import { ar } from '@/messages/ar';
import { FailureView } from '../failure-view';

const words = ar.staff.accept;

/** Why a link opens no account. */
export type ClosedReason = keyof typeof words.closed;

/** What stands behind an invitation that opens nothing, or nothing any more. */
export function ClosedInvitation({ reason }: { reason: ClosedReason }) {
  return (
    <FailureView
      {...words.closed[reason]}
      back={{ href: '/admin/sign-in', word: words.toSignIn }}
    />
  );
}
