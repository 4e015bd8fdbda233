import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { ActionForm } from '@/components/admin/action-form.client';
import { ConfirmProvider } from '@/components/admin/confirm/confirm-provider.client';
import { FactorView } from '@/components/admin/factor/factor-view';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { setUpWords as words } from '@/messages/ar-sign-in';
import { getFactor } from '@/newsroom/staff/factor/get-factor';
import { findActor, findNewcomerHere } from '@/web/current-actor';
import { confirmSessionAction } from '../../confirm/actions';
import { deskClock } from '../../desk-clock';
import type { PageQuery } from '../../page-query';
import { FACTOR_ACTIONS } from '../../profile/security/factor-actions';
import { signOutAction } from '../actions';
import { deskAddress } from '../desk-address';
import { DoorPage } from '../door-page';
import '../../profile/security/security.css';

export const metadata: Metadata = { title: words.title };

const query = z.object({ next: z.string().optional().catch(undefined) });

/**
 * Where somebody sets up a second factor whose role does not work without one. Who has one by now
 * stays for a moment: the recovery codes are shown here once.
 */
export default async function SetUpPage({ searchParams }: { searchParams: PageQuery }) {
  const next = deskAddress(query.parse(await searchParams).next);
  const actor = (await findNewcomerHere()) ?? (await findActor());
  if (!actor) redirect(`/admin/sign-in?next=${encodeURIComponent(next)}`);
  const [factor, clock] = await Promise.all([getFactor(actor), deskClock()]);
  const goOn = (
    <a className="btn pri" href={next}>
      {words.goOn}
    </a>
  );
  return (
    <ConfirmProvider action={confirmSessionAction}>
      <DoorPage title={words.title} note={words.note}>
        <FactorView factor={factor} actions={FACTOR_ACTIONS} clock={clock} done={goOn} />
        <ActionForm action={signOutAction} className="ff">
          <input type="hidden" name="everywhere" value="no" />
          <SubmitButton className="btn">{words.leave}</SubmitButton>
        </ActionForm>
      </DoorPage>
    </ConfirmProvider>
  );
}
