import { Nameplate } from '@/components/site/frame/nameplate';
import { ar } from '@/messages/ar';
import type { InvitationView } from '@/newsroom/staff/find-invitation';
import type { AnyFormAction } from '../form-result';
import { DoorView } from '../sign-in/door-view';
import { AcceptForm } from './accept-form.client';

/** The newsroom's door for somebody who was invited. */
export function AcceptView({
  newspaper,
  token,
  invitation: { email, name, by, role },
  signedInAs,
  action,
}: {
  newspaper: string;
  token: string;
  invitation: InvitationView;
  /** Who this browser is signed in as. */
  signedInAs: string | null;
  action: AnyFormAction;
}) {
  const words = ar.staff.accept;
  return (
    <DoorView>
      <Nameplate name={newspaper} />
      <div>
        <h1>{words.welcome(newspaper)}</h1>
        <p className="mut">{words.note(by, ar.states.role[role])}</p>
      </div>
      {signedInAs !== null && <p className="ban b">{words.signedIn(signedInAs)}</p>}
      <AcceptForm token={token} email={email} name={name} action={action} />
    </DoorView>
  );
}
