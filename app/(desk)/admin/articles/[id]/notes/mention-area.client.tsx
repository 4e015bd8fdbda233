'use client';

import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';
import type { ColleagueRef } from '@/newsroom/notes/views';
import { useEditorTools } from '../draft/draft-context';
import { findAt } from '../../../fields/find-at';
import { useSuggestions } from '../../../fields/use-suggestions';
import { typedMention } from './mention';

const words = ar.notes;

interface Written {
  text: string;
  mentions: ColleagueRef[];
}

/**
 * Several lines of a note. «@» offers the colleagues who may read the article: arrow keys walk the
 * list, Enter or Tab takes a name, Escape closes it.
 */
export function MentionArea({
  id,
  label,
  hint,
  error,
  text,
  mentions,
  autoFocus,
  isBusy,
  onChange,
}: Written & {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  autoFocus: boolean;
  /** The words are on their way: what was added now would go with them when they have arrived. */
  isBusy: boolean;
  onChange: (change: Partial<Written>) => void;
}) {
  const { articleId } = useEditorTools();
  const area = useRef<HTMLTextAreaElement>(null);
  const find = useMemo(
    () => findAt<ColleagueRef>(`/api/articles/${articleId}/colleagues`),
    [articleId],
  );
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const names = mentions.map(({ name }) => name);
  const typed = caret === null ? null : typedMention(text, caret, names);
  const found = useSuggestions(find, typed?.query ?? '', typed !== null);
  const people = found?.refs ?? [];
  // Where a sentence goes on after «@», the list is in nobody's way.
  const isListed =
    typed !== null && found !== null && (people.length > 0 || !/\s/.test(typed.query));

  function pick(person: ColleagueRef): void {
    if (!typed || !area.current) return;
    area.current.setRangeText(`@${person.name} `, typed.from, caret ?? typed.from, 'end');
    setCaret(null);
    const known = mentions.some((one) => one.id === person.id);
    onChange({ text: area.current.value, mentions: known ? mentions : [...mentions, person] });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isListed || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const person = people[active];
    if (event.key === 'Escape') setCaret(null);
    else if (step && people.length > 0) setActive((active + step + people.length) % people.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && person) pick(person);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function follow(target: HTMLTextAreaElement): void {
    setCaret(target.selectionStart === target.selectionEnd ? target.selectionEnd : null);
    setActive(0);
  }

  return (
    <div className="cb">
      <Field id={id} label={label} hint={hint} error={error}>
        <textarea
          {...controlProps(id, { error, hint })}
          ref={area}
          dir="auto"
          maxLength={2000}
          value={text}
          autoFocus={autoFocus}
          readOnly={isBusy}
          aria-autocomplete="list"
          aria-controls={isListed ? `${id}-list` : undefined}
          aria-activedescendant={isListed && people[active] ? `${id}-${active}` : undefined}
          onKeyDown={onKeyDown}
          onBlur={() => setCaret(null)}
          onChange={({ target }) => {
            onChange({ text: target.value });
            follow(target);
          }}
        />
      </Field>
      {isListed && (
        <ul className="lb" id={`${id}-list`} role="listbox" aria-label={words.colleagues}>
          {people.map((person, at) => (
            <li
              key={person.id}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              // The field must keep the focus, or its list closes before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(person)}
            >
              <bdi>{person.name}</bdi>
            </li>
          ))}
          {people.length === 0 && (
            <li className="mut" role="presentation">
              {found.refs === null ? words.searchFailed : words.nobody}
            </li>
          )}
        </ul>
      )}
      <p className="vh" aria-live="polite">
        {isListed && people.length > 0 ? words.colleagues : ''}
      </p>
    </div>
  );
}
