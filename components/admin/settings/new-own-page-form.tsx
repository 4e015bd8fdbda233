import { ar } from '@/messages/ar';
import type { AnyFormAction } from '../form-result';
import { NewItemForm } from '../new-item-form';
import { SlugField } from '../slug-field.client';
import { TextField } from '../text-field.client';

/** A new page by its title and address. */
export function NewOwnPageForm({ action }: { action: AnyFormAction }) {
  const { new: title, newTitle, newSlug, newSlugHint, create, creating } = ar.settings.own;
  return (
    <NewItemForm id="new-page" words={{ title, create, creating }} action={action}>
      <TextField name="title" label={newTitle} maxLength={80} dir="auto" required />
      <SlugField name="slug" label={newSlug} hint={newSlugHint} maxLength={40} required />
    </NewItemForm>
  );
}
