import type { Metadata } from 'next';
import Link from 'next/link';
import { ForgotForm } from '@/components/admin/sign-in/forgot-form.client';
import { resetWords as words } from '@/messages/ar-sign-in';
import { deskPublication } from '../../desk-clock';
import { requestPasswordResetAction } from '../actions';
import { DoorPage } from '../door-page';

export const metadata: Metadata = { title: words.askTitle };

/** For who has forgotten the password. */
export default async function ForgotPage() {
  const { digits } = await deskPublication();
  return (
    <DoorPage title={words.askTitle} note={words.askNote}>
      <ForgotForm action={requestPasswordResetAction} digits={digits} />
      <p>
        <Link className="lnk" href="/admin/sign-in" prefetch={false}>
          {words.back}
        </Link>
      </p>
    </DoorPage>
  );
}
