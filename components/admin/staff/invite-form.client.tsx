'use client';

import { useRouter } from 'next/navigation';
import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import { LinkOnce } from './link-once.client';
import { RoleFields, type SectionChoice } from './role-fields.client';

/** Whom to invite, and as what; its answer is the link. */
export function InviteForm({
  sections,
  action,
}: {
  sections: SectionChoice[];
  action: AnyFormAction;
}) {
  const router = useRouter();
  const words = ar.staff.invitations;
  return (
    <ActionForm action={action} className="pf" onDone={() => router.refresh()}>
      <div className="pair">
        <TextField name="email" label={words.email} type="email" dir="ltr" autoComplete="off" />
        <TextField name="name" label={words.name} hint={words.nameHint} autoComplete="off" />
      </div>
      <RoleFields role="reporter" sectionIds={[]} sections={sections} />
      <SubmitButton busy={words.sending}>{words.send}</SubmitButton>
      <LinkOnce />
    </ActionForm>
  );
}
