import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { ActionForm } from '@/components/admin/action-form.client';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { ar } from '@/messages/ar';
import { isolate } from '@/newsroom/arabic/bidi';
import { findLinkedAddress } from '@/newsroom/staff/address/find-wanted-address';
import { requireActor } from '@/web/current-actor';
import { DoorPage } from '../../sign-in/door-page';
import type { PageQuery } from '../../page-query';
import { confirmAddressAction } from '../actions';

const words = ar.staff.address;

// No other site is told the link (see sign-in/reset).
export const metadata: Metadata = { title: words.title, referrer: 'same-origin' };

const query = z.object({ token: z.string().max(100).catch('') });

/**
 * Where the letter to a new address leads whoever is signed in as the person that asked; to open it
 * changes nothing, since mail programs open links too.
 */
export default async function AddressPage({ searchParams }: { searchParams: PageQuery }) {
  const { token } = query.parse(await searchParams);
  const actor = await requireActor(`/admin/profile/address?token=${encodeURIComponent(token)}`);
  const email = await findLinkedAddress(actor, token, new Date());
  const back = (
    <p>
      <Link className="lnk" href="/admin/profile" prefetch={false}>
        {words.back}
      </Link>
    </p>
  );
  if (email === null) {
    return (
      <DoorPage title={words.passed} note={words.passedNote}>
        {back}
      </DoorPage>
    );
  }
  return (
    <DoorPage title={words.title} note={words.note(isolate(email))}>
      <ActionForm action={confirmAddressAction}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton busy={words.confirming}>{words.confirm}</SubmitButton>
      </ActionForm>
      {back}
    </DoorPage>
  );
}
