'use client';

import type { KeyboardEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { MentionArea } from './mention-area.client';
import type { NoteTarget } from './note-drafts';
import { useNotes } from './notes-context';

const words = ar.notes;

/** The field for a note, an answer or another wording. What was typed stays until it has arrived. */
export function NoteForm({
  target,
  label,
  hint,
  send,
  isBegun = false,
}: {
  target: NoteTarget;
  label: string;
  hint?: string;
  /** The word of the button. */
  send: string;
  /** It came by pressing a button, takes the focus, and can be left. */
  isBegun?: boolean;
}) {
  const notes = useNotes();
  const draft = notes.drafts[target];
  const text = draft?.text ?? '';
  const isBusy = notes.busy === target;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void notes.send(target);
  }

  return (
    <form
      className="nf"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void notes.send(target);
      }}
    >
      {draft?.passage && (
        <div className="nq">
          <blockquote dir="auto">
            <span className="vh">{words.onPassage} </span>
            {draft.passage.quote || words.onBlock}
          </blockquote>
          <button
            type="button"
            className="lnk"
            onClick={() => notes.write(target, { passage: null })}
          >
            {words.wholeArticle}
          </button>
        </div>
      )}
      <MentionArea
        id={`note-${target}`}
        label={label}
        hint={hint}
        error={notes.refusals[target] || undefined}
        text={text}
        mentions={draft?.mentions ?? []}
        autoFocus={isBegun}
        isBusy={isBusy}
        onChange={(change) => notes.write(target, change)}
      />
      <footer>
        <button
          type="submit"
          className="btn sm pri"
          aria-disabled={text.trim() === '' || isBusy || undefined}
          aria-busy={isBusy || undefined}
        >
          {isBusy ? (
            words.busy
          ) : (
            <>
              <Icon name="message-square-plus" className="s" />
              {send}
            </>
          )}
        </button>
        {isBegun && (
          <button type="button" className="btn sm ghost" onClick={() => notes.discard(target)}>
            {words.cancel}
          </button>
        )}
      </footer>
    </form>
  );
}
