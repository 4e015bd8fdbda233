'use client';

import { useEffect, useEffectEvent } from 'react';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useEditorTools } from '../draft/draft-context';
import { NoteForm } from './note-form.client';
import { OPEN_NOTES, useNotes } from './notes-context';
import { Thread } from './thread.client';

const words = ar.notes;

/** The threads of the article, and a field for a new one. */
export function NotesPanel() {
  const { list, filter, see } = useNotes();
  const threads = list.threads.filter(
    ({ resolved }) => (resolved === null) === (filter === 'open'),
  );
  const isUnseen = list.unseen.length > 0;
  const seen = useEffectEvent(see);
  useEffect(() => {
    if (isUnseen) seen();
  }, [isUnseen]);
  return (
    <section>
      <h2 className="vh">{ar.editor.panel.notes}</h2>
      {list.mayWrite ? (
        <NoteForm target="new" label={words.newNote} hint={words.newHint} send={words.send} />
      ) : (
        <p className="mut">{words.closed}</p>
      )}
      <Filter />
      {threads.length === 0 && (
        <p className="mut">{filter === 'open' ? words.noOpen : words.noResolved}</p>
      )}
      <ol className="nt" id={OPEN_NOTES} tabIndex={-1}>
        {threads.map((thread) => (
          <Thread key={thread.id} thread={thread} />
        ))}
      </ol>
    </section>
  );
}

function Filter() {
  const { digits } = useEditorTools();
  const { list, filter, setFilter } = useNotes();
  const resolved = list.threads.filter((thread) => thread.resolved).length;
  const counts = { open: list.threads.length - resolved, resolved };
  return (
    <div className="nfl" role="group" aria-label={words.filter}>
      {(['open', 'resolved'] as const).map((name) => (
        <button
          key={name}
          type="button"
          className="btn sm"
          aria-pressed={name === filter}
          onClick={() => setFilter(name)}
        >
          {words[name](formatNumber(counts[name], { digits }))}
        </button>
      ))}
    </div>
  );
}
