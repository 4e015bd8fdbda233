import type { Metadata } from 'next';
import { ConfirmForm } from '@/components/admin/confirm/confirm-form.client';
import { confirmWords as words } from '@/messages/ar-sign-in';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import { confirmSessionAction } from './actions';
import '../settings/settings.css';

export const metadata: Metadata = { title: words.title };

/** Where who works without scripts types the password again before an act that needs it. */
export default async function ConfirmPage() {
  const actor = await requireActor('/admin/confirm');
  const { digits } = await deskPublication();
  const hasFactor = actor.hasFactor === true;
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{hasFactor ? words.textWithCode : words.text}</p>
      </header>
      <ConfirmForm hasFactor={hasFactor} digits={digits} action={confirmSessionAction} />
    </DeskFrame>
  );
}
