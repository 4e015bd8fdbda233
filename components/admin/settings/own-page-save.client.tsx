'use client';

import { use, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { pageEditor } from '@/messages/ar-page-editor';
import { FormContext } from '../form-context';
import { enteredValue } from '../form-result';
import { SaveRow } from './save-row.client';

/** Saves a page, or shows how it would look. */
export function OwnPageSave() {
  const { result, refusal, pending } = use(FormContext);
  const preview = result?.ok ? previewOf(result.value) : null;
  // Who only asked to see the page knows that it was not saved.
  const refused = enteredValue(result, 'intent') === 'preview' ? undefined : pageEditor.refused;
  return (
    <>
      <SaveRow
        isSaved={result?.ok === true && preview === null}
        refused={refusal?.code === 'UNREACHABLE' ? pageEditor.unanswered : refused}
      >
        <button
          type="submit"
          className="btn"
          name="intent"
          value="preview"
          aria-disabled={pending || undefined}
        >
          <Icon name="eye" className="s" />
          {ar.settings.own.preview}
        </button>
      </SaveRow>
      {preview}
    </>
  );
}

function previewOf(value: unknown): ReactNode {
  return typeof value === 'object' && value !== null && 'preview' in value
    ? (value.preview as ReactNode)
    : null;
}
