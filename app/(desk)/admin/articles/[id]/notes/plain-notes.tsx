import { ActionForm } from '@/components/admin/action-form.client';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { TextAreaField } from '@/components/admin/text-field.client';
import { ar } from '@/messages/ar';
import type { ArticleNotes, NoteThread } from '@/newsroom/notes/views';
import { createNoteAction, replyAction, resolveNoteAction } from './actions';

const words = ar.notes;

/** The open threads as plain text, with forms that need no scripts. */
export function PlainNotes({ articleId, notes }: { articleId: number; notes: ArticleNotes }) {
  const open = notes.threads.filter(({ resolved }) => !resolved);
  return (
    <section>
      <h2>{words.plain.title}</h2>
      {open.length === 0 && <p className="mut">{words.plain.none}</p>}
      {open.map((thread) => (
        <PlainThread
          key={thread.id}
          articleId={articleId}
          thread={thread}
          mayWrite={notes.mayWrite}
        />
      ))}
      {notes.mayWrite && (
        <ActionForm action={createNoteAction}>
          <Sending articleId={articleId} />
          <TextAreaField name="text" label={words.newNote} />
          <SubmitButton className="btn">{words.send}</SubmitButton>
        </ActionForm>
      )}
    </section>
  );
}

function PlainThread({
  articleId,
  thread,
  mayWrite,
}: {
  articleId: number;
  thread: NoteThread;
  mayWrite: boolean;
}) {
  return (
    <div className="note-c">
      {thread.passage?.quote && <blockquote dir="auto">{thread.passage.quote}</blockquote>}
      {[thread, ...thread.replies].map(({ id, by, text }) => (
        <p key={id} dir="auto">
          <b>
            <bdi>{by.name}</bdi>
          </b>
          {': '}
          {text}
        </p>
      ))}
      {mayWrite && (
        <>
          <ActionForm action={replyAction}>
            <Sending articleId={articleId} />
            <input type="hidden" name="noteId" value={thread.id} />
            <TextAreaField name="text" label={words.replyText} />
            <SubmitButton className="btn">{words.sendReply}</SubmitButton>
          </ActionForm>
          <ActionForm action={resolveNoteAction}>
            <input type="hidden" name="id" value={articleId} />
            <input type="hidden" name="noteId" value={thread.id} />
            <SubmitButton className="btn">{words.resolve}</SubmitButton>
          </ActionForm>
        </>
      )}
    </div>
  );
}

/** The article, and a key by which a form that is sent twice is written once. */
function Sending({ articleId }: { articleId: number }) {
  return (
    <>
      <input type="hidden" name="id" value={articleId} />
      <input type="hidden" name="key" value={crypto.randomUUID()} />
    </>
  );
}
