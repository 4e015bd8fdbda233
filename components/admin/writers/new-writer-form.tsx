import { ar } from '@/messages/ar';
import type { AnyFormAction } from '../form-result';
import { NewItemForm } from '../new-item-form';
import { SlugField } from '../slug-field.client';
import { TextField } from '../text-field.client';

/** A new byline by its name and address. */
export function NewWriterForm({ action }: { action: AnyFormAction }) {
  const { add: title, name, handle, handleHint, create, creating } = ar.writerDesk;
  return (
    <NewItemForm id="new-writer" words={{ title, create, creating }} action={action}>
      <TextField name="name" label={name} maxLength={80} dir="auto" required />
      <SlugField name="handle" label={handle} hint={handleHint} maxLength={60} />
    </NewItemForm>
  );
}
