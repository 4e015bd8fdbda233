'use client';

import { ar } from '@/messages/ar';
import { RefreshingForm } from '../refreshing-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import type { MenuRow } from './menu-row';

const words = ar.menus;

/** The words of an entry that has some of its own, to be changed. */
export function EntryWords({
  row,
  edit,
  menu,
  version,
  action,
}: {
  row: MenuRow;
  edit: NonNullable<MenuRow['edit']>;
  menu: string;
  version: number;
  action: AnyFormAction;
}) {
  return (
    <details className="care">
      <summary className="btn ghost sm" aria-label={words.changeOf(row.name)}>
        {words.change}
      </summary>
      <RefreshingForm action={action} className="setf">
        <input type="hidden" name="menu" value={menu} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="act" value="edit" />
        <input type="hidden" name="at" value={row.place} />
        <input type="hidden" name="kind" value={edit.kind} />
        <TextField name="label" label={words.label} defaultValue={edit.label} maxLength={40} />
        {edit.kind === 'link' && (
          <TextField
            name="href"
            label={words.href}
            hint={words.hrefHint}
            defaultValue={edit.href}
            maxLength={300}
            dir="ltr"
          />
        )}
        <div className="srow">
          <SubmitButton className="btn sm" busy={words.saving}>
            {words.save}
          </SubmitButton>
        </div>
      </RefreshingForm>
    </details>
  );
}
