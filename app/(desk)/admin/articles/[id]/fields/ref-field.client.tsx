'use client';

import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import type { NamedRef } from '../draft/draft-state';
import { FieldError } from './field-error';
import { addTag } from './find-refs';
import { optionsOf, type RefOption } from './ref-options';
import { useSuggestions } from './use-suggestions';

const MOST = { tagIds: 30, writerIds: 10 };

/**
 * Tags or writers by name: a combobox with a list (ARIA 1.2 pattern), the chosen ones before it.
 * Arrow keys walk the list, Enter takes, Escape closes, Backspace in the empty field takes back.
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
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [failure, setFailure] = useState<string>();

  const chosen = ids.map((one) => refs[one] ?? { id: one, name: `#${one}` });
  const suggestions = useSuggestions(name, query.trim(), isOpen);
  const options = optionsOf(suggestions?.refs ?? [], {
    query: query.trim(),
    chosen: ids,
    mayCreate: name === 'tagIds' && suggestions !== null,
  });
  const error = failure ?? refused;
  const isListed = isOpen && suggestions !== null;

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function take(ref: NamedRef): void {
    setQuery('');
    close();
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
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const last = chosen.at(-1);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = active < 0 && step < 0 ? 0 : active;
      if (options.length > 0) setActive((from + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active] ?? (query.trim() ? options[0] : undefined);
      if (isListed && option) void pick(option);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Backspace' && query === '' && last) remove(last);
  }

  return (
    <div className="f cb">
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
          ref={input}
          id={id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          autoComplete="off"
          dir={query ? 'auto' : 'rtl'}
          placeholder={
            chosen.length > 0 ? undefined : name === 'tagIds' ? words.addTag : words.addWriter
          }
          maxLength={60}
          readOnly={!canEdit}
          value={query}
          onFocus={() => setOpen(canEdit)}
          onClick={() => setOpen(canEdit)}
          onBlur={close}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value);
            setOpen(canEdit);
            setActive(-1);
          }}
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
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            // The field must keep the focus, or its list closes before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void pick(option)}
          >
            {option.kind === 'known' ? <bdi>{option.ref.name}</bdi> : words.create(option.name)}
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
