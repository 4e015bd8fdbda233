'use client';

import Link from 'next/link';
import { use } from 'react';
import { ar } from '@/messages/ar';
import type { EntryItem } from '@/newsroom/search/dictionary/list-entries';
import { ActionForm } from '../action-form.client';
import { FormContext } from '../form-context';
import { enteredValue, type AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextAreaField, TextField } from '../text-field.client';

const words = ar.searchDesk.entries;

type Kind = EntryItem['kind'];

/** The fields of a group of synonyms or of a spelling, for a new one or one that is changed. */
export function EntryForm({
  kind,
  entry,
  search = '',
  cancel,
  action,
}: {
  kind: Kind;
  /** The one that is changed; none for a new one. */
  entry?: EntryItem;
  /** The poor search that it begins with and answers. */
  search?: string;
  /** Where the way back without saving leads. */
  cancel?: string;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="sq-form">
      {entry && <input type="hidden" name="id" value={entry.id} />}
      {entry && <input type="hidden" name="version" value={entry.version} />}
      {search && <input type="hidden" name="search" value={search} />}
      {kind === 'synonyms' ? (
        <WordsField kind={kind} value={entry?.words ?? [search]} />
      ) : (
        <SpellingFields value={entry?.words ?? ['', search]} />
      )}
      {search && <p className="hint">{words.answers(search)}</p>}
      <div className="row">
        <SubmitButton busy={words.saving}>{words.save}</SubmitButton>
        {cancel && (
          <Link className="btn ghost" href={cancel} prefetch={false}>
            {words.cancel}
          </Link>
        )}
      </div>
    </ActionForm>
  );
}

function SpellingFields({ value: [right = '', ...wrong] }: { value: string[] }) {
  const { right: label, rightHint: hint } = ar.searchDesk.spellings;
  const value = useKept('right', right);
  return (
    <>
      <TextField
        name="right"
        label={label}
        hint={hint}
        dir="auto"
        maxLength={60}
        autoComplete="off"
        defaultValue={value}
      />
      <WordsField kind="spelling" value={wrong} />
    </>
  );
}

function WordsField({ kind, value }: { kind: Kind; value: string[] }) {
  const { words: label, hint } = ar.searchDesk[kind === 'synonyms' ? 'synonyms' : 'spellings'];
  const lines = value.filter(Boolean).join('\n');
  return (
    <TextAreaField
      name="words"
      label={label}
      hint={hint}
      rows={3}
      maxLength={4000}
      autoComplete="off"
      defaultValue={useKept('words', lines)}
    />
  );
}

/** What was typed before a refusal, else what the field begins with. */
function useKept(name: string, value: string): string {
  return enteredValue(use(FormContext).result, name) ?? value;
}
