'use client';

import { EditorContent, useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useId } from 'react';
import { FieldError } from '../fields/field-error';

/** A rich text on the screen, and under it why it was not accepted. */
export function RichText({
  editor,
  placeholder,
  error,
}: {
  editor: Editor;
  /** Stands in its place while it is empty. */
  placeholder: string;
  error: string | undefined;
}) {
  const errorId = useId();
  const isEmpty = useEditorState({ editor, selector: () => editor.isEmpty });

  useEffect(() => {
    const { dom } = editor.view;
    dom.toggleAttribute('data-empty', isEmpty);
    if (error) {
      dom.setAttribute('aria-invalid', 'true');
      dom.setAttribute('aria-describedby', errorId);
    } else {
      dom.removeAttribute('aria-invalid');
      dom.removeAttribute('aria-describedby');
    }
  }, [editor, error, errorId, isEmpty]);

  return (
    <div className="rt">
      {isEmpty && (
        <p className="hold" aria-hidden="true">
          {placeholder}
        </p>
      )}
      <EditorContent editor={editor} />
      <FieldError id={errorId} sentence={error} />
    </div>
  );
}
