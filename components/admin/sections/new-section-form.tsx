import { ar } from '@/messages/ar';
import type { AnyFormAction } from '../form-result';
import { NewItemForm } from '../new-item-form';
import { SlugField } from '../slug-field.client';
import { TextField } from '../text-field.client';

/** A new section by its name and address. */
export function NewSectionForm({ action }: { action: AnyFormAction }) {
  const { add: title, name, slug, newSlugHint, create, creating } = ar.sections;
  return (
    <NewItemForm id="new-section" words={{ title, create, creating }} action={action}>
      <TextField name="name" label={name} maxLength={60} dir="auto" required />
      <SlugField name="slug" label={slug} hint={newSlugHint} maxLength={40} required />
    </NewItemForm>
  );
}
