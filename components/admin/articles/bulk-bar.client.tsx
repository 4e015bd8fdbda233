'use client';

import { useId, useState } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { BulkKind } from '@/newsroom/articles/bulk/bulk-input';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import { FindAllButton } from './find-all-button.client';
import type { BulkAnswer } from './list-actions';

/** Names to choose from; empty assignees: this person asks nobody for articles. */
export interface BulkChoices {
  sections: { id: number; name: string }[];
  tags: { id: number; name: string }[];
  assignees: { id: number; name: string }[];
}

const ASKS: { kind: BulkKind; icon: IconName }[] = [
  { kind: 'section', icon: 'folder-tree' },
  { kind: 'addTag', icon: 'tag' },
  { kind: 'removeTag', icon: 'x' },
  { kind: 'assign', icon: 'user' },
];
const AT_ONCE: { kind: BulkKind; icon: IconName }[] = [
  { kind: 'submit', icon: 'send' },
  { kind: 'trash', icon: 'trash-2' },
];

/** What may be done to all chosen articles at once. */
export function BulkBar({
  ids,
  query,
  choices,
  digits,
  change,
  findAll,
  onChoose,
  onDone,
}: {
  ids: number[];
  /** The list's address behind the question mark. */
  query: string;
  choices: BulkChoices;
  digits: DigitSystem;
  change: AnyFormAction;
  findAll: AnyFormAction;
  onChoose: (ids: number[]) => void;
  onDone: (answer: BulkAnswer) => void;
}) {
  const id = useId();
  const words = ar.articleList.bulk;
  const [open, setOpen] = useState<BulkKind | null>(null);
  const asks = ASKS.filter(({ kind }) => kind !== 'assign' || choices.assignees.length > 0);
  const done = (value: unknown): void => onDone(value as BulkAnswer);
  return (
    <section className="bulk" aria-label={words.label}>
      <div className="row">
        <b role="status">{words.chosen(ids.length, { digits })}</b>
        <FindAllButton action={findAll} query={query} digits={digits} onFound={onChoose} />
        <span className="sp" />
        {asks.map(({ kind, icon }) => (
          <button
            key={kind}
            type="button"
            className="btn sm"
            aria-expanded={open === kind}
            aria-controls={id}
            onClick={() => setOpen(open === kind ? null : kind)}
          >
            <Icon name={icon} className="s" />
            {words[kind]}
          </button>
        ))}
        {AT_ONCE.map(({ kind, icon }) => (
          <ActionForm key={kind} action={change} onDone={done}>
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="ids" value={ids.join(',')} />
            <SubmitButton className="btn sm" busy={words.busy}>
              <Icon name={icon} className="s" />
              {words[kind]}
            </SubmitButton>
          </ActionForm>
        ))}
        <button
          type="button"
          className="icb"
          aria-label={words.clear}
          title={words.clear}
          onClick={() => onChoose([])}
        >
          <Icon name="x" />
        </button>
      </div>
      <div id={id} hidden={open === null}>
        {open && (
          <ActionForm key={open} action={change} className="bulk-form" onDone={done}>
            <input type="hidden" name="kind" value={open} />
            <input type="hidden" name="ids" value={ids.join(',')} />
            <BulkField kind={open} choices={choices} />
            <SubmitButton busy={words.busy}>{words.apply}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </section>
  );
}

function BulkField({ kind, choices }: { kind: BulkKind; choices: BulkChoices }) {
  const list = useId();
  const words = ar.articleList.bulk;
  if (kind === 'section') {
    return (
      <SelectField name="sectionId" label={words.toSection} value={choices.sections[0]?.id ?? ''}>
        {choices.sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    );
  }
  if (kind === 'assign') {
    return (
      <SelectField name="assigneeId" label={words.assignee} value="">
        <option value="">{words.nobody}</option>
        {choices.assignees.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <>
      <TextField name="tag" label={words.tag} dir="auto" list={list} autoComplete="off" />
      <datalist id={list}>
        {choices.tags.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
