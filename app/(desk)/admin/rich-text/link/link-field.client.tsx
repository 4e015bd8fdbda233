'use client';

import { ar } from '@/messages/ar';
import type { FoundStory } from '@/newsroom/articles/desk-views';
import { FieldError } from '../../fields/field-error';
import { findStories } from '../../fields/find-stories';
import { StoryFacts } from '../../fields/story-facts.client';
import { useCombobox } from '../../fields/use-combobox';
import { useSuggestions } from '../../fields/use-suggestions';

const words = ar.editor.link;

/** An address, or words that find a published story: choosing one writes its address. */
export function LinkField({
  id,
  before,
  selected,
  isAddress,
  error,
  onChange,
}: {
  id: string;
  /** The address that stands there already. */
  before: string;
  /** The words that are about to become a link: what is looked for while nothing is typed. */
  selected: string;
  /** Whether what is typed is an address, and so nothing to look for. */
  isAddress: boolean;
  error: string | undefined;
  onChange: (value: string, headline?: string) => void;
}) {
  const box = useCombobox(id, true, before);
  const suggestions = useSuggestions(findStories, box.query || selected, box.isOpen && !isAddress);
  const options = suggestions?.refs ?? [];
  const isListed = box.isOpen && !isAddress && suggestions !== null;

  function pick({ address, title }: FoundStory): void {
    box.fill(address);
    onChange(address, title);
  }

  const field = box.input({ options, isListed, onPick: pick }, error);
  return (
    <div className="f cb stories">
      <label htmlFor={id}>{words.href}</label>
      <div className="in">
        <input
          {...field}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          maxLength={2000}
          autoFocus
          onKeyDown={(event) => {
            // With an address in it, Enter confirms the dialog.
            if (event.key !== 'Enter' || !isAddress) field.onKeyDown(event);
          }}
          onChange={(event) => {
            field.onChange(event);
            onChange(event.target.value);
          }}
        />
      </div>
      <ul
        className="lb"
        id={`${id}-list`}
        role="listbox"
        aria-label={words.stories}
        hidden={!isListed}
      >
        {options.map((ref, at) => (
          <li key={ref.id} {...box.option(at, () => pick(ref))}>
            <StoryFacts story={ref} />
          </li>
        ))}
        {options.length === 0 && (
          <li className="mut" role="presentation">
            {suggestions?.refs === null ? words.failed : words.nothing}
          </li>
        )}
      </ul>
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <FieldError id={`${id}-error`} sentence={error} />
    </div>
  );
}
