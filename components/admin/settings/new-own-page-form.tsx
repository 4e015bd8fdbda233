import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';

/** A new page by its title and address; its words come on its own screen. */
export function NewOwnPageForm({ action }: { action: AnyFormAction }) {
  const words = ar.settings.own;
  return (
    <section className="panel nop" aria-labelledby="new-page">
      <h2 id="new-page">{words.new}</h2>
      <ActionForm action={action} className="setf">
        <TextField name="title" label={words.newTitle} maxLength={80} dir="auto" required />
        <TextField
          name="slug"
          label={words.newSlug}
          hint={words.newSlugHint}
          maxLength={40}
          dir="ltr"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <div className="srow">
          <SubmitButton busy={words.creating}>{words.create}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
