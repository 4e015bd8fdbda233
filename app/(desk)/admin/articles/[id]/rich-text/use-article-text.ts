import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { ar } from '@/messages/ar';
import { fromTiptap } from '@/newsroom/articles/body/from-tiptap';
import type { TiptapNode } from '@/newsroom/articles/body/tiptap-node';
import { showBody } from '../../../rich-text/show-body';
import { useRichText } from '../../../rich-text/use-rich-text';
import { useCanEdit, useEditorTools } from '../draft/draft-context';
import { articleExtensions } from './article-extensions';

/** The rich text of a story's body, tied to its draft. */
export function useArticleText(): Editor | null {
  const { draft } = useEditorTools();
  const editor = useRichText({
    extensions: articleExtensions,
    body: draft.getState().fields.body,
    canEdit: useCanEdit(),
    label: ar.editor.fields.body,
    onChange: () => draft.changed('body'),
  });

  useEffect(() => {
    if (!editor) return undefined;
    return draft.attach({
      read: () => fromTiptap(editor.getJSON() as TiptapNode),
      write: (body, whose) => showBody(editor, body, whose),
    });
  }, [editor, draft]);

  return editor;
}
