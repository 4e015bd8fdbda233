'use client';

import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { ar } from '@/messages/ar';
import { cleanPastedHtml } from '@/newsroom/articles/body/paste/clean-pasted-html';
import { fromTiptap } from '@/newsroom/articles/body/from-tiptap';
import type { TiptapNode } from '@/newsroom/articles/body/tiptap-node';
import { toTiptap } from '@/newsroom/articles/body/to-tiptap';
import { FieldError } from '../fields/field-error';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import { richTextExtensions } from './extensions';
import { plainSlice } from './plain-slice';
import { showText } from './show-text';

const ERROR_ID = 'body-error';

/** The rich text of the body, empty until the browser has made it. */
export function useRichText(): Editor | null {
  const { draft } = useEditorTools();
  const canEdit = useCanEdit();
  const editor = useEditor({
    extensions: richTextExtensions,
    content: toTiptap(draft.getState().fields.body),
    editable: canEdit,
    immediatelyRender: false,
    // The kit's own sheet is inline and takes Arabic its ligatures; text.css has what is needed.
    injectCSS: false,
    onUpdate: () => draft.changed('body'),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': ar.editor.fields.body,
        'aria-multiline': 'true',
        class: 'dbody',
        dir: 'rtl',
        lang: 'ar',
        spellcheck: 'true',
      },
      clipboardTextParser: (text, at) => plainSlice(text, at),
      // What this editor copied needs no cleaning, and its marker tells the paste where it fits.
      transformPastedHTML: (html) =>
        html.includes('data-pm-slice') ? html : cleanPastedHtml(html),
    },
  });

  useEffect(() => {
    editor?.setEditable(canEdit, false);
  }, [editor, canEdit]);

  useEffect(() => {
    if (!editor) return undefined;
    return draft.attach({
      read: () => fromTiptap(editor.getJSON() as TiptapNode),
      write: (body) => showText(editor, toTiptap(body)),
    });
  }, [editor, draft]);

  return editor;
}

export function RichText({ editor }: { editor: Editor }) {
  const error = useDraft((state) => state.fieldErrors.body);
  const isEmpty = useEditorState({ editor, selector: () => editor.isEmpty });

  useEffect(() => {
    const { dom } = editor.view;
    dom.toggleAttribute('data-empty', isEmpty);
    if (error) {
      dom.setAttribute('aria-invalid', 'true');
      dom.setAttribute('aria-describedby', ERROR_ID);
    } else {
      dom.removeAttribute('aria-invalid');
      dom.removeAttribute('aria-describedby');
    }
  }, [editor, error, isEmpty]);

  return (
    <div className="rt">
      {isEmpty && (
        <p className="hold" aria-hidden="true">
          {ar.editor.bodyPlaceholder}
        </p>
      )}
      <EditorContent editor={editor} />
      <FieldError id={ERROR_ID} sentence={error} />
    </div>
  );
}
