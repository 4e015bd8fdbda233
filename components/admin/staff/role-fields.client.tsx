'use client';

import { use, useId } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { RoleName } from '@/newsroom/staff/actor';
import { FormContext } from '../form-context';
import { enteredValue } from '../form-result';
import { SelectField } from '../select-field.client';

export interface SectionChoice {
  id: number;
  name: string;
}

/** Choosing a role, and for an editor the sections: the styles show them for that role only. */
export function RoleFields({
  role,
  sectionIds,
  sections,
}: {
  role: RoleName;
  sectionIds: number[];
  /** All there are. */
  sections: SectionChoice[];
}) {
  const hintId = useId();
  const { result, refusal } = use(FormContext);
  const words = ar.staff.role;
  const error = refusal?.fields?.sectionIds;
  const typed = enteredValue(result, 'role') !== undefined;
  const isChosen = (id: number): boolean =>
    typed ? enteredValue(result, nameOf(id)) !== undefined : sectionIds.includes(id);
  return (
    <>
      <SelectField name="role" label={words.role} value={role}>
        {Object.entries(ar.states.role).map(([name, word]) => (
          <option key={name} value={name}>
            {word} — {ar.staff.roleHints[name as RoleName]}
          </option>
        ))}
      </SelectField>
      <fieldset className="rsec" aria-describedby={hintId}>
        <legend>{words.sections}</legend>
        <div>
          {sections.map(({ id, name }) => (
            <label key={id} className="tick">
              <input type="checkbox" name={nameOf(id)} defaultChecked={isChosen(id)} />
              <bdi>{name}</bdi>
            </label>
          ))}
        </div>
        <p className="hint" id={hintId}>
          {words.sectionsHint}
        </p>
        {error && (
          <p className="errt" role="alert">
            <Icon name="circle-alert" className="s" />
            {error}
          </p>
        )}
      </fieldset>
    </>
  );
}

// A field each: forms are read as one value a name.
function nameOf(id: number): string {
  return `section-${id}`;
}
