'use client';

import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { excerpt } from '@/newsroom/arabic/excerpt';
import type { NoteThread } from '@/newsroom/notes/views';
import { useNotes } from './notes-context';

const words = ar.notes;
const NAMED = 30;

/** What can be done with a thread: answer, close, open again. */
export function ThreadButtons({ thread: { id, text, resolved } }: { thread: NoteThread }) {
  const { list, act, busy, write } = useNotes();
  if (!list.mayWrite) return null;
  const verb = resolved ? 'reopen' : 'resolve';
  const which = <span className="vh"> {words.replyTo(excerpt(text, NAMED))}</span>;
  return (
    <footer>
      <button
        type="button"
        className="lnk"
        aria-busy={busy === `${verb}-${id}` || undefined}
        onClick={() => void act(verb, id)}
      >
        <Icon name={resolved ? 'history' : 'circle-check'} className="s" />
        {words[verb]}
        {which}
      </button>
      <button type="button" className="lnk" onClick={() => write(`reply-${id}`, {})}>
        {words.reply}
        {which}
      </button>
    </footer>
  );
}
