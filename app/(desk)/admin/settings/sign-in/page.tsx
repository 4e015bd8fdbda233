import type { Metadata } from 'next';
import { RequiredRolesForm } from '@/components/admin/settings/required-roles-form.client';
import { ar } from '@/messages/ar';
import { signInSettingWords as words } from '@/messages/ar-sign-in';
import { listRequiredRoles } from '@/newsroom/staff/factor/required-roles';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';
import { updateRequiredRolesAction } from './actions';

export const metadata: Metadata = { title: ar.settings.signIn };

/** What signing in takes, for who answers for the people. */
export default async function SignInSettingsPage() {
  const actor = await requireActor('/admin/settings/sign-in');
  if (!can(actor, 'staff.manage')) return <NotYourSettings actor={actor} />;
  return (
    <SettingsScreen actor={actor} current="signIn" title={ar.settings.signIn} note={words.note}>
      <RequiredRolesForm required={await listRequiredRoles()} action={updateRequiredRolesAction} />
    </SettingsScreen>
  );
}
