'use client';

import { signInSettingWords as words } from '@/messages/ar-sign-in';
import { states } from '@/messages/ar-states';
import type { RoleName } from '@/newsroom/staff/actor';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SettingsSave } from './settings-save.client';

const ROLES: RoleName[] = ['admin', 'chief', 'editor', 'reporter', 'photo'];

/** The roles that do not work without a second factor. */
export function RequiredRolesForm({
  required,
  action,
}: {
  required: RoleName[];
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="setf">
      <fieldset className="panel">
        <legend>{words.title}</legend>
        <p className="hint">{words.hint}</p>
        {ROLES.map((role) => (
          <label key={role} className="listed">
            <input type="checkbox" name={role} defaultChecked={required.includes(role)} />
            <span>{states.role[role]}</span>
          </label>
        ))}
      </fieldset>
      <SettingsSave saved={words.saved} />
    </ActionForm>
  );
}
