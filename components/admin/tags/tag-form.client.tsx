'use client';

import { ar } from '@/messages/ar';
import type { DeskTag } from '@/newsroom/tags/list-desk-tags';
import type { AnyFormAction } from '../form-result';
import { SavedInstead } from '../settings/saved-instead.client';
import { TextAreaField, TextField } from '../text-field.client';
import { VersionedForm } from '../versioned-form.client';

/** What a tag is called, what it is about, and the names that lead to it; works without scripts. */
export function TagForm({ tag, action }: { tag: DeskTag; action: AnyFormAction }) {
  const words = ar.tagDesk;
  return (
    <VersionedForm id={tag.id} version={tag.version} action={action}>
      <TextField
        name="name"
        label={words.name}
        defaultValue={tag.name}
        maxLength={60}
        dir="auto"
        required
      />
      <SavedInstead name="name" />
      <TextAreaField
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        defaultValue={tag.description}
        maxLength={300}
        rows={3}
      />
      <SavedInstead name="description" />
      <TextAreaField
        name="synonyms"
        label={words.synonymList}
        hint={words.synonymHint}
        defaultValue={tag.synonyms.join('\n')}
        rows={4}
      />
      <SavedInstead name="synonyms" />
    </VersionedForm>
  );
}
