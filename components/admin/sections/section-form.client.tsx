'use client';

import { ar } from '@/messages/ar';
import type { DeskSection } from '@/newsroom/sections/list-desk-sections';
import type { AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { SavedInstead } from '../settings/saved-instead.client';
import { SlugField } from '../slug-field.client';
import { TextAreaField, TextField } from '../text-field.client';
import { VersionedForm } from '../versioned-form.client';

const words = ar.sections;
const YES_NO = { true: words.hideYes, false: words.hideNo };

/** What a section is called, where it stands and how it looks; works without scripts. */
export function SectionForm({
  section,
  parents,
  action,
}: {
  section: DeskSection;
  /** Sections that it may stand in. */
  parents: { id: number; name: string }[];
  action: AnyFormAction;
}) {
  const names = { null: words.noParent, ...Object.fromEntries(parents.map((p) => [p.id, p.name])) };
  return (
    <VersionedForm id={section.id} version={section.version} action={action}>
      <TextField
        name="name"
        label={words.name}
        defaultValue={section.name}
        maxLength={60}
        dir="auto"
        required
      />
      <SavedInstead name="name" />
      <SlugField
        name="slug"
        label={words.slug}
        hint={words.slugHint}
        defaultValue={section.slug}
        maxLength={40}
        required
      />
      <SavedInstead name="slug" />
      <TextAreaField
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        defaultValue={section.description}
        maxLength={300}
        rows={3}
      />
      <SavedInstead name="description" />
      <SelectField name="parentId" label={words.parent} value={section.parentId ?? ''}>
        <option value="">{words.noParent}</option>
        {parents.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SavedInstead name="parentId" words={names} />
      <SelectField name="color" label={words.color} hint={words.colorHint} value={section.color}>
        {Object.entries(words.colors).map(([color, name]) => (
          <option key={color} value={color}>
            {name}
          </option>
        ))}
      </SelectField>
      <SavedInstead name="color" words={words.colors} />
      <SelectField name="hidden" label={words.hide} value={String(section.hidden)}>
        <option value="false">{words.hideNo}</option>
        <option value="true">{words.hideYes}</option>
      </SelectField>
      <SavedInstead name="hidden" words={YES_NO} />
    </VersionedForm>
  );
}
