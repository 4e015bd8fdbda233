import { TextAreaField } from '@/components/admin/text-field.client';
import { SavedInstead } from '@/components/admin/settings/saved-instead.client';
import { WritingHelp } from '@/components/admin/settings/writing-help';
import { pageEditor } from '@/messages/ar-page-editor';

/** The text of an own page for browsers without scripts, in the writing form of docs/own-pages.md. */
export function PlainPageText({ text }: { text: string }) {
  return (
    <>
      <div className="ptx wait" aria-hidden="true" />
      <noscript>
        <div className="ptx">
          <TextAreaField name="text" label={pageEditor.text} defaultValue={text} rows={16} />
          <SavedInstead name="text" />
          <p className="hint">{pageEditor.keptHint}</p>
          <WritingHelp />
        </div>
      </noscript>
    </>
  );
}
