import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { CodeForm } from '@/components/admin/sign-in/code-form.client';
import { codeWords as words } from '@/messages/ar-sign-in';
import { findActor } from '@/web/current-actor';
import { findPendingHere } from '@/web/sign-in';
import { deskPublication } from '../../desk-clock';
import type { PageQuery } from '../../page-query';
import { finishSignInAction } from '../actions';
import { deskAddress } from '../desk-address';
import { DoorPage } from '../door-page';

export const metadata: Metadata = { title: words.title };

const query = z.object({ next: z.string().optional().catch(undefined) });

/** The second step of signing in; who has not taken the first is sent back to it. */
export default async function CodePage({ searchParams }: { searchParams: PageQuery }) {
  const next = deskAddress(query.parse(await searchParams).next);
  if (await findActor()) redirect(next);
  const back = `/admin/sign-in?next=${encodeURIComponent(next)}`;
  if (!(await findPendingHere(new Date()))) redirect(back);
  const { digits } = await deskPublication();
  return (
    <DoorPage title={words.title} note={words.note}>
      <CodeForm action={finishSignInAction} next={next} digits={digits} />
      <p>
        <Link className="lnk" href={back} prefetch={false}>
          {words.back}
        </Link>
      </p>
    </DoorPage>
  );
}
