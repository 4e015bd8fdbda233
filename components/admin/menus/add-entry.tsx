import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { SERVICES } from '@/newsroom/navigation/menus';
import { RefreshingForm } from '../refreshing-form.client';
import type { AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import type { MenuRow, MenuTargets } from './menu-row';

const words = ar.menus;

interface Adding {
  menu: string;
  version: number;
  rows: MenuRow[];
  action: AnyFormAction;
}

/** A new entry at the end of a menu or below one of it: something there is, a link, or a word over others. */
export function AddEntry({ targets, ...adding }: Adding & { targets: MenuTargets }) {
  return (
    <details className="care">
      <summary className="btn sm">{words.add}</summary>
      <AddForm {...adding} kind="known">
        <SelectField name="which" label={words.which} value="sections">
          <option value="sections">{words.kinds.sections}</option>
          <option value="pages">{words.kinds.pages}</option>
          <optgroup label={ar.sections.title}>
            {targets.sections.map(({ id, name }) => (
              <option key={id} value={`section ${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.kinds.page}>
            {targets.ownPages.map(({ slug, title }) => (
              <option key={slug} value={`page ${slug}`}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.kinds.service}>
            {SERVICES.map((name) => (
              <option key={name} value={`service ${name}`}>
                {words.services[name]}
              </option>
            ))}
          </optgroup>
        </SelectField>
      </AddForm>
      <AddForm {...adding} kind="link">
        <TextField name="label" label={words.label} maxLength={40} />
        <TextField name="href" label={words.href} hint={words.hrefHint} maxLength={300} dir="ltr" />
      </AddForm>
      <AddForm {...adding} kind="group">
        <TextField name="label" label={words.label} maxLength={40} />
      </AddForm>
    </details>
  );
}

const TITLES = { known: words.which, link: words.kinds.link, group: words.kinds.group };

function AddForm({
  menu,
  version,
  rows,
  action,
  kind,
  children,
}: Adding & { kind: keyof typeof TITLES; children: ReactNode }) {
  return (
    <RefreshingForm action={action} className="setf">
      <h3>{TITLES[kind]}</h3>
      <input type="hidden" name="menu" value={menu} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="act" value="add" />
      <input type="hidden" name="kind" value={kind} />
      {children}
      {kind !== 'group' && (
        <SelectField name="under" label={words.under} value="">
          <option value="">{words.top}</option>
          {rows
            .filter(({ isInside }) => !isInside)
            .map(({ place, name }) => (
              <option key={place} value={place}>
                {words.below(name)}
              </option>
            ))}
        </SelectField>
      )}
      <div className="srow">
        <SubmitButton className="btn sm" busy={words.adding}>
          {words.add}
        </SubmitButton>
      </div>
    </RefreshingForm>
  );
}
