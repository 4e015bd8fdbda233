import type { Metadata } from 'next';
import { MailForm } from '@/components/admin/settings/mail/mail-form.client';
import { MailOutbox } from '@/components/admin/settings/mail/mail-outbox';
import { TestMail } from '@/components/admin/settings/mail/test-mail.client';
import { env, isProduction } from '@/env';
import { mailScreen as words } from '@/messages/ar-mail';
import { getMailSettings } from '@/newsroom/mail/get-mail-settings';
import { listMail } from '@/newsroom/mail/list-mail';
import { KEPT_DAYS, MOST_SHOWN } from '@/newsroom/mail/outbox-limits';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../desk-clock';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';
import { retryMailAction, sendTestMailAction, updateMailSettingsAction } from './actions';
import './mail.css';

export const metadata: Metadata = { title: words.title };

/** How letters leave the house, and what became of the last ones; for who answers for the system. */
export default async function MailPage() {
  const actor = await requireActor('/admin/settings/mail');
  if (!can(actor, 'mail.edit')) return <NotYourSettings actor={actor} />;
  const [settings, letters, clock] = await Promise.all([
    getMailSettings(actor),
    listMail(actor),
    deskClock(),
  ]);
  return (
    <SettingsScreen actor={actor} current="mail" title={words.title} note={words.note}>
      {isProduction() && settings.way === 'file' && <p className="ban a mt">{words.goesNowhere}</p>}
      <MailForm settings={settings} action={updateMailSettingsAction} />
      <TestMail action={sendTestMailAction} />
      <MailOutbox
        letters={letters}
        most={MOST_SHOWN}
        days={KEPT_DAYS}
        folder={settings.way === 'file' ? env().MAIL_DIR : null}
        clock={clock}
        retry={retryMailAction}
      />
    </SettingsScreen>
  );
}
