import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClosedInvitation, type ClosedReason } from '@/components/admin/staff/closed-invitation';
import { FailureView } from '@/components/admin/failure-view';
import { ar } from '@/messages/ar';
import { MissingScreen } from '../../missing-screen';

interface Props {
  params: Promise<{ kind: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  const reason = closedReason(kind);
  if (reason) return { title: ar.staff.accept.closed[reason].title };
  return { title: kind === 'not-found' ? ar.desk.notFound.title : ar.desk.error.title };
}

/** `invitation-expired` and the like (delivery/closed-invitation.ts). */
function closedReason(kind: string): ClosedReason | null {
  const reason = /^invitation-(\w+)$/.exec(kind)?.[1];
  return reason !== undefined && reason in ar.staff.accept.closed ? (reason as ClosedReason) : null;
}

/**
 * What the front sends with its 404 and 5xx of the desk, asked for in the name of whoever asked:
 * Next itself sends an empty document with those statuses, which only scripts fill. What says that
 * something failed shows nobody's data: reading them may be what failed.
 */
export default async function PreparedDeskPage({ params }: Props) {
  const { kind } = await params;
  if (kind === 'not-found') return <MissingScreen />;
  if (kind === 'failed') {
    return <FailureView title={ar.desk.error.title} text={ar.desk.error.text} />;
  }
  const reason = closedReason(kind);
  if (reason) return <ClosedInvitation reason={reason} />;
  notFound();
}
