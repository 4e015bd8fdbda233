'use client';

import { useId, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import type { NamedRef } from '../draft/draft-state';
import { FieldError } from '../../../fields/field-error';
import { addTag, FIND_NAMED } from './find-refs';
import { optionsOf, type RefOption } from './ref-options';
import { useCombobox } from '../../../fields/use-combobox';
import { useSuggestions } from '../../../fields/use-suggestions';

const MOST = { tagIds: 30, writerIds: 10 };

/**
 * Tags or writers by name, the chosen ones before the field. Backspace in the empty field takes the
 * last one back.
 */
export function RefField({ name }: { name: 'tagIds' | 'writerIds' }) {
  const id = useId();
  const words = ar.editor.combobox;
  const label = ar.editor.fields[name];
  const { draft } = useEditorTools();
  const canEdit = useCanEdit();
  const ids = useDraft((state) => state.fields[name]);
  const refs = useDraft((state) => (name === 'tagIds' ? state.refs.tags : state.refs.writers));
  const refused = useDraft((state) => state.fieldErrors[name]);
  const [failure, setFailure] = useState<string>();
  const box = useCombobox(id, canEdit);
  const { query } = box;

  const chosen = ids.map((one) => refs[one] ?? { id: one, name: `#${one}` });
  const suggestions = useSuggestions(FIND_NAMED[name], query, box.isOpen);
  const options = optionsOf(suggestions?.refs ?? [], {
    query,
    chosen: ids,
    mayCreate: name === 'tagIds' && suggestions !== null,
  });
  const error = failure ?? refused;
  const isListed = box.isOpen && suggestions !== null;

  function take(ref: NamedRef): void {
    box.clear();
    if (!ids.includes(ref.id) && ids.length < MOST[name]) draft.choose(name, [...chosen, ref]);
  }

  async function pick(option: RefOption): Promise<void> {
    setFailure(undefined);
    if (option.kind === 'known') {
      take(option.ref);
      return;
    }
    const made = await addTag(option.name);
    if (made !== null && typeof made === 'object') take(made);
    else setFailure(made ?? words.failed);
  }

  function remove(ref: NamedRef): void {
    draft.choose(
      name,
      chosen.filter((one) => one.id !== ref.id),
    );
    document.getElementById(id)?.focus();
  }

  const listed = {
    options,
    isListed,
    onPick: (option: RefOption) => void pick(option),
    onTakeBack: () => {
      const last = chosen.at(-1);
      if (last) remove(last);
    },
  };

  return (
    <div className="f cb" data-field={name}>
      <label htmlFor={id}>{label}</label>
      <div className="in">
        {chosen.map((ref) => (
          <span className="chip" key={ref.id}>
            <bdi>{ref.name}</bdi>
            {canEdit && (
              <button type="button" aria-label={words.remove(ref.name)} onClick={() => remove(ref)}>
                <Icon name="x" />
              </button>
            )}
          </span>
        ))}
        <input
          {...box.input(listed, error)}
          placeholder={
            chosen.length > 0 ? undefined : name === 'tagIds' ? words.addTag : words.addWriter
          }
          maxLength={60}
        />
      </div>
      <ul
        className="lb"
        id={`${id}-list`}
        role="listbox"
        aria-label={words.options(label)}
        hidden={!isListed}
      >
        {options.map((option, at) => (
          <li
            key={option.kind === 'known' ? option.ref.id : 'new'}
            {...box.option(at, () => void pick(option))}
          >
            {option.kind === 'known' ? <KnownName known={option.ref} /> : words.create(option.name)}
          </li>
        ))}
        {options.length === 0 && (
          <li className="mut" role="presentation">
            {suggestions?.refs === null ? words.failed : words.nothing}
          </li>
        )}
      </ul>
      <FieldError id={`${id}-error`} sentence={error} />
    </div>
  );
}

/** A tag that was found by a synonym says by which. */
function KnownName({ known: { name, synonym } }: { known: NamedRef }) {
  return (
    <>
      <bdi>{name}</bdi>
      {synonym && <span className="mut"> {ar.tagDesk.foundBy(synonym)}</span>}
    </>
  );
}
