import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';

/** A new gallery by its title; its pictures come on its own screen. */
export function NewGalleryForm({ action }: { action: AnyFormAction }) {
  const words = ar.galleries;
  return (
    <ActionForm action={action} className="ng">
      <TextField name="title" label={words.createTitle} maxLength={200} dir="auto" required />
      <SubmitButton busy={words.creating}>{words.create}</SubmitButton>
    </ActionForm>
  );
}
