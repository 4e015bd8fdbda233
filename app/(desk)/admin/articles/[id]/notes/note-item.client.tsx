'use client';

import { useState } from 'react';
import { Dialog } from '@/components/admin/dialog.client';
import { ar } from '@/messages/ar';
import { isoWithOffset } from '@/newsroom/arabic/dates';
import { excerpt } from '@/newsroom/arabic/excerpt';
import type { NoteView } from '@/newsroom/notes/views';
import { useEditorTools } from '../draft/draft-context';
import { partsOfNote } from './mention';
import { NoteForm } from './note-form.client';
import { useNotes } from './notes-context';
import { useMoment } from '../use-moment';

const words = ar.notes;
const NAMED = 30;

/** One note: who, when, and the words; the writer may mend or delete it. */
export function NoteItem({ note, isAnswered }: { note: NoteView; isAnswered: boolean }) {
  const { zone } = useEditorTools();
  const { fresh, drafts } = useNotes();
  const moment = useMoment();
  const { id, by, at, editedAt } = note;
  return (
    <div className="ni">
      <header>
        <span className="mono" aria-hidden="true">
          {[...by.name][0]}
        </span>
        <b>
          <bdi>{by.name}</bdi>
        </b>
        {fresh.includes(id) && <span className="new">{words.fresh}</span>}
        <time className="num" dateTime={isoWithOffset(new Date(at), zone)}>
          {moment(at)}
          {editedAt && ` · ${words.edited}`}
        </time>
      </header>
      {drafts[`edit-${id}`] ? (
        <NoteForm target={`edit-${id}`} label={words.editText} send={words.sendEdit} isBegun />
      ) : (
        <>
          <p className="said" dir="auto">
            <NoteWords note={note} />
          </p>
          {note.isMine && <OwnButtons note={note} isAnswered={isAnswered} />}
        </>
      )}
    </div>
  );
}

function NoteWords({ note: { text, mentions } }: { note: NoteView }) {
  const names = mentions.map(({ name }) => name);
  return partsOfNote(text, names).map((part, at) =>
    part.isName ? (
      <b className="at" key={at}>
        <bdi>{part.text}</bdi>
      </b>
    ) : (
      part.text
    ),
  );
}

function OwnButtons({ note, isAnswered }: { note: NoteView; isAnswered: boolean }) {
  const { list, write, act, busy } = useNotes();
  const [isAsking, setAsking] = useState(false);
  if (!list.mayWrite) return null;
  const { id, text, mentions, version } = note;
  const which = <span className="vh"> «{excerpt(text, NAMED)}»</span>;
  return (
    <div className="own">
      <button
        type="button"
        className="lnk"
        onClick={() => write(`edit-${id}`, { text, mentions, version })}
      >
        {words.edit}
        {which}
      </button>
      {!isAnswered && (
        <button type="button" className="lnk" onClick={() => setAsking(true)}>
          {words.delete}
          {which}
        </button>
      )}
      {isAsking && (
        <Dialog
          title={words.deleteTitle}
          confirm={words.delete}
          isDanger
          isBusy={busy === `delete-${id}`}
          onConfirm={() => void act('delete', id).then(() => setAsking(false))}
          onClose={() => setAsking(false)}
        >
          <p>{words.deleteText}</p>
        </Dialog>
      )}
    </div>
  );
}
