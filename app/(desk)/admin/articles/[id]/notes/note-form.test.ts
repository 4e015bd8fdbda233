import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EditorContext, type EditorTools } from '../draft/draft-context';
import { NoteForm } from './note-form.client';
import { NotesContext, type Notes } from './notes-context';

function htmlWhile(busy: string | null): string {
  const draft = { key: 'k', text: 'من قال هذا؟', mentions: [], passage: null };
  const notes = { drafts: { new: draft }, refusals: {}, busy } as unknown as Notes;
  const tools = { articleId: 7 } as EditorTools;
  const form = createElement(NoteForm, { target: 'new', label: 'ملاحظة', send: 'إضافة' });
  return renderToString(
    createElement(
      EditorContext,
      { value: tools },
      createElement(NotesContext, { value: notes }, form),
    ),
  );
}

test('nothing is written into a note that is on its way: it would go with the words that arrived', () => {
  expect(htmlWhile('new')).toContain('readOnly');
  expect(htmlWhile('reply-3')).not.toContain('readOnly');
  expect(htmlWhile(null)).not.toContain('readOnly');
});
