import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { securityWords } from '@/messages/ar-sign-in';
import { ActionForm } from './action-form.client';
import type { AnyFormAction } from './form-result';
import { KeysButton } from './palette/keys-button.client';
import { SubmitButton } from './submit-button.client';

const PANEL = 'account';

export interface Person {
  name: string;
  /** The role's word. */
  role: string;
}

/** Who is signed in; pressing it opens the account's panel. */
export function AccountButton({ person, className }: { person: Person; className: string }) {
  return (
    <button type="button" className={className} popoverTarget={PANEL}>
      <span className="vh">{ar.desk.frame.account}</span>
      <span className="mono" aria-hidden="true">
        {[...person.name][0]}
      </span>
      <div>
        <bdi>{person.name}</bdi> <small>{person.role}</small>
      </div>
    </button>
  );
}

/** Ends this session. */
export function SignOutButton({ action }: { action: AnyFormAction }) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="everywhere" value="no" />
      <SubmitButton className="icb" label={ar.desk.frame.signOut}>
        <Icon name="log-out" />
      </SubmitButton>
    </ActionForm>
  );
}

/** Opens over the page, without scripts too (the browser's own popover). */
export function AccountPanel({ person, action }: { person: Person; action: AnyFormAction }) {
  const words = ar.desk.frame;
  return (
    <section className="acc" id={PANEL} popover="auto" aria-label={words.account}>
      <p>
        <bdi>{person.name}</bdi> · {person.role}
      </p>
      <Link className="btn" href="/admin/profile" prefetch={false}>
        <Icon name="user" className="s" />
        {ar.staff.profile.link}
      </Link>
      <ActionForm action={action}>
        <input type="hidden" name="everywhere" value="yes" />
        <SubmitButton className="btn" busy={words.busy}>
          {words.signOutEverywhere}
        </SubmitButton>
      </ActionForm>
      <p className="mut">{words.signOutEverywhereNote}</p>
      <Link className="btn" href="/admin/profile/security" prefetch={false}>
        <Icon name="lock" className="s" />
        {securityWords.title}
      </Link>
      <KeysButton />
    </section>
  );
}
