import { ar } from '@/messages/ar';
import type { AnyFormAction } from '../form-result';
import { NewItemForm } from '../new-item-form';
import { TextField } from '../text-field.client';

/** A new tag by its name. */
export function NewTagForm({ action }: { action: AnyFormAction }) {
  const { add: title, name, create, creating } = ar.tagDesk;
  return (
    <NewItemForm id="new-tag" words={{ title, create, creating }} action={action}>
      <TextField name="name" label={name} maxLength={60} dir="auto" required />
    </NewItemForm>
  );
}
