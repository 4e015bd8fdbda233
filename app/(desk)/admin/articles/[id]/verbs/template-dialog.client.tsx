'use client';

import { ar } from '@/messages/ar';
import { DialogField } from './dialog-field.client';
import { VerbDialog } from './verb-dialog.client';

const words = ar.templates;

/** Under which name the text is kept for others of its sort. */
export function TemplateDialog() {
  return (
    <VerbDialog title={words.dialog.title} text={words.dialog.text}>
      <DialogField name="name" label={words.name} hint={words.dialog.nameHint}>
        {(control) => (
          <input {...control} type="text" dir="auto" maxLength={80} autoComplete="off" autoFocus />
        )}
      </DialogField>
      <DialogField name="description" label={words.description} hint={words.descriptionHint}>
        {(control) => <textarea {...control} rows={2} dir="auto" maxLength={300} />}
      </DialogField>
    </VerbDialog>
  );
}
