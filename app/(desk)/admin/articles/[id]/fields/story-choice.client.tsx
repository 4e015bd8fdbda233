'use client';

import { useId } from 'react';
import { ar } from '@/messages/ar';
import type { StoryRef } from '@/newsroom/articles/desk-views';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { ChosenStories } from './chosen-stories.client';
import { FieldError } from '../../../fields/field-error';
import { findStories } from '../../../fields/find-stories';
import { StoryFacts } from '../../../fields/story-facts.client';
import { useCombobox } from '../../../fields/use-combobox';
import { useSuggestions } from '../../../fields/use-suggestions';

/** As many as a field or a box of stories holds (newsroom/articles/fields.ts). */
const MOST = 4;

/** Stories that readers see, chosen by headline: a combobox, and under it the chosen in order. */
export function StoryChoice({
  boxId,
  label,
  ids,
  canEdit = true,
  error,
  onChange,
}: {
  /** Id of the field, where something leads to it. */
  boxId?: string;
  label: string;
  ids: number[];
  canEdit?: boolean;
  error?: string;
  onChange: (ids: number[]) => void;
}) {
  const ownId = useId();
  const id = boxId ?? ownId;
  const words = ar.editor.stories;
  const { draft, articleId } = useEditorTools();
  const refs = useDraft((state) => state.refs.stories);
  const isFull = ids.length >= MOST;
  const box = useCombobox(id, canEdit && !isFull);
  const suggestions = useSuggestions(findStories, box.query, box.isOpen);
  const options = (suggestions?.refs ?? []).filter(
    (ref) => ref.id !== articleId && !ids.includes(ref.id),
  );
  const isListed = box.isOpen && suggestions !== null;

  function pick(ref: StoryRef): void {
    box.clear();
    draft.learn({ stories: [ref] });
    onChange([...ids, ref.id]);
  }

  const field = box.input({ options, isListed, onPick: pick }, error);
  return (
    <div className="f cb stories">
      <label htmlFor={id}>{label}</label>
      {ids.length > 0 && (
        <ChosenStories
          label={words.list(label)}
          stories={ids.map((one) => refs[one] ?? unknown(one))}
          canEdit={canEdit}
          onChange={onChange}
        />
      )}
      {canEdit && (
        <div className="in">
          <input
            {...field}
            aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
            placeholder={isFull ? words.full : words.search}
            maxLength={200}
          />
        </div>
      )}
      <ul
        className="lb"
        id={`${id}-list`}
        role="listbox"
        aria-label={ar.editor.combobox.options(label)}
        hidden={!isListed}
      >
        {options.map((ref, at) => (
          <li key={ref.id} {...box.option(at, () => pick(ref))}>
            <StoryFacts story={ref} />
          </li>
        ))}
        {options.length === 0 && (
          <li className="mut" role="presentation">
            {suggestions?.refs === null ? ar.editor.combobox.failed : ar.editor.combobox.nothing}
          </li>
        )}
      </ul>
      {canEdit && (
        <p className="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
      )}
      <FieldError id={`${id}-error`} sentence={error} />
    </div>
  );
}

function unknown(id: number): StoryRef {
  return { id, title: '', section: '', publishedAt: null };
}
