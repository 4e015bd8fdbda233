import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AcceptView } from '@/components/admin/staff/accept-view';
import { ar } from '@/messages/ar';
import { findInvitation } from '@/newsroom/staff/find-invitation';
import { findActor } from '@/web/current-actor';
import { deskClock, deskPublication } from '../../desk-clock';
import { acceptInvitationAction } from '../actions';

export const metadata: Metadata = { title: ar.staff.accept.title };

interface Props {
  params: Promise<{ token: string }>;
}

/** The way in for somebody who was invited. What opens nothing, the front answers (delivery/closed-invitation.ts). */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const { now } = await deskClock();
  const invitation = await findInvitation(token, now);
  if (invitation?.standing !== 'open') notFound();
  const [{ name }, actor] = await Promise.all([deskPublication(), findActor()]);
  return (
    <AcceptView
      newspaper={name}
      token={token}
      invitation={invitation}
      signedInAs={actor?.name ?? null}
      action={acceptInvitationAction}
    />
  );
}
