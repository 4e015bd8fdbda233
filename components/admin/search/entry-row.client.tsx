'use client';

import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { EntryItem } from '@/newsroom/search/dictionary/list-entries';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { EntryForm } from './entry-form.client';

/** What may be done with an entry. */
export interface EntryActions {
  save: AnyFormAction;
  remove: AnyFormAction;
}

const words = ar.searchDesk.entries;

/** An entry of the dictionary and its care. */
export function EntryRow({ entry, actions }: { entry: EntryItem; actions: EntryActions }) {
  const router = useRouter();
  const [first = ''] = entry.words;
  const { removeNote } = ar.searchDesk[entry.kind === 'synonyms' ? 'synonyms' : 'spellings'];
  return (
    <li>
      <EntryWords entry={entry} />
      <details className="care">
        <summary className="btn ghost sm" aria-label={words.changeOf(first)}>
          <Icon name="pencil-line" className="s" />
          {words.change}
        </summary>
        <EntryForm key={entry.version} kind={entry.kind} entry={entry} action={actions.save} />
        <ActionForm action={actions.remove} className="sq-rm" onDone={() => router.refresh()}>
          <input type="hidden" name="id" value={entry.id} />
          <p className="hint">{removeNote}</p>
          <SubmitButton className="btn sm dgr" busy={words.removing}>
            <Icon name="trash-2" className="s" />
            {words.remove}
          </SubmitButton>
        </ActionForm>
      </details>
    </li>
  );
}

function EntryWords({ entry: { kind, words: all } }: { entry: EntryItem }) {
  const [right, ...wrong] = all;
  if (kind === 'synonyms') return <Words of={all} />;
  return (
    <div>
      <h2 className="hl">
        <bdi>{right}</bdi>
      </h2>
      <p className="mut">{ar.searchDesk.spellings.instead}</p>
      <Words of={wrong} />
    </div>
  );
}

function Words({ of }: { of: string[] }) {
  return (
    <ul className="sq-words">
      {of.map((word) => (
        <li key={word}>
          <bdi>{word}</bdi>
        </li>
      ))}
    </ul>
  );
}
