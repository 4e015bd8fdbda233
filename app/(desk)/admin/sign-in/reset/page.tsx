import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { ResetForm } from '@/components/admin/sign-in/reset-form.client';
import { resetWords as words } from '@/messages/ar-sign-in';
import { isResetOpen } from '@/newsroom/staff/passwords/find-reset';
import type { PageQuery } from '../../page-query';
import { resetPasswordAction } from '../actions';
import { DoorPage } from '../door-page';

// The address holds what opens the account: no other site is told it. Not `no-referrer`, with which a
// form without scripts would not name its origin, and be refused.
export const metadata: Metadata = { title: words.title, referrer: 'same-origin' };

const query = z.object({ token: z.string().max(100).catch('') });

/** Where the link of the letter leads; to open it uses nothing up. */
export default async function ResetPage({ searchParams }: { searchParams: PageQuery }) {
  const { token } = query.parse(await searchParams);
  if (!(await isResetOpen(token, new Date()))) {
    return (
      <DoorPage title={words.passedTitle} note={words.passed}>
        <p>
          <Link className="btn pri" href="/admin/sign-in/forgot" prefetch={false}>
            {words.again}
          </Link>
        </p>
      </DoorPage>
    );
  }
  return (
    <DoorPage title={words.title} note={words.note}>
      <ResetForm token={token} action={resetPasswordAction} />
    </DoorPage>
  );
}
