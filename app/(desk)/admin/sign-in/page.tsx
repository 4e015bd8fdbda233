import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { SignInView } from '@/components/admin/sign-in/sign-in-view';
import { ar } from '@/messages/ar';
import { resetWords } from '@/messages/ar-sign-in';
import { findActor, findNewcomerHere } from '@/web/current-actor';
import { deskPublication } from '../desk-clock';
import type { PageQuery } from '../page-query';
import { signInAction } from './actions';
import { deskAddress } from './desk-address';

export const metadata: Metadata = { title: ar.desk.signIn.title };

const query = z.object({
  next: z.string().optional().catch(undefined),
  done: z.literal('reset').optional().catch(undefined),
});

/** The door of the newsroom; who is inside already goes on. */
export default async function SignInPage({ searchParams }: { searchParams: PageQuery }) {
  const { next, done } = query.parse(await searchParams);
  if (await findActor()) redirect(deskAddress(next));
  if (await findNewcomerHere()) {
    redirect(`/admin/sign-in/set-up?next=${encodeURIComponent(deskAddress(next))}`);
  }
  const { name, digits } = await deskPublication();
  return (
    <SignInView
      newspaper={name}
      digits={digits}
      action={signInAction}
      next={next}
      said={done && resetWords.done}
    />
  );
}
