'use client';

import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { NoteThread } from '@/newsroom/notes/views';
import { NoteForm } from './note-form.client';
import { NoteItem } from './note-item.client';
import { ThreadButtons } from './thread-buttons.client';
import { useNotes } from './notes-context';
import { useMoment } from '../use-moment';

const words = ar.notes;

/** A note with its answers, and what can be done with it. */
export function Thread({ thread }: { thread: NoteThread }) {
  const { active, drafts, refusals } = useNotes();
  const moment = useMoment();
  const { id, resolved, replies } = thread;
  return (
    <li
      className={id === active ? 'note-c on' : 'note-c'}
      id={`note-${id}`}
      tabIndex={-1}
      aria-current={id === active || undefined}
    >
      <PassageOf thread={thread} />
      <NoteItem note={thread} isAnswered={replies.length > 0} />
      {replies.length > 0 && (
        <ol>
          {replies.map((reply) => (
            <li key={reply.id} id={`note-${reply.id}`} tabIndex={-1}>
              <NoteItem note={reply} isAnswered={false} />
            </li>
          ))}
        </ol>
      )}
      {resolved && (
        <p className="mut">
          <Icon name="circle-check" className="s" />
          {words.resolvedBy(resolved.by, moment(resolved.at))}
        </p>
      )}
      {refusals[id] && (
        <p className="errt" role="alert">
          {refusals[id]}
        </p>
      )}
      {drafts[`reply-${id}`] ? (
        <NoteForm target={`reply-${id}`} label={words.replyText} send={words.sendReply} isBegun />
      ) : (
        <ThreadButtons thread={thread} />
      )}
    </li>
  );
}

/** The words that the thread speaks of, and the way to them. */
function PassageOf({ thread: { id, passage, resolved } }: { thread: NoteThread }) {
  const { lost, showPassage } = useNotes();
  if (!passage) return null;
  const isGone = lost.includes(id);
  const isBlock = passage.quote === '';
  return (
    <div className="nq">
      <blockquote dir="auto">{isBlock ? words.onBlock : passage.quote}</blockquote>
      {isGone && <p className="mut">{isBlock ? words.onBlockGone : words.passageGone}</p>}
      {!isGone && !resolved && (
        <button type="button" className="lnk" onClick={() => showPassage(id)}>
          {words.toPassage}
          {!isBlock && <span className="vh"> {passage.quote}</span>}
        </button>
      )}
    </div>
  );
}
