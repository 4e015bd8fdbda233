'use client';

import { use, useId } from 'react';
import { FormContext } from '../form-context';
import { enteredValue } from '../form-result';
import { SavedInstead } from './saved-instead.client';

/** One of two or three, each with what it means. */
export function ChoiceField({
  name,
  label,
  hint,
  value,
  choices,
}: {
  name: string;
  label: string;
  hint?: string;
  value: string;
  choices: { value: string; word: string; note: string }[];
}) {
  const id = useId();
  const { result } = use(FormContext);
  const chosen = enteredValue(result, name) ?? value;
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={hint && `${id}-hint`}
      className="f"
    >
      <span className="lb" id={id}>
        {label}
      </span>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="pair">
        {choices.map((choice) => (
          <label className="rd" key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
              key={chosen}
            />
            <b>{choice.word}</b>
            <small>{choice.note}</small>
          </label>
        ))}
      </div>
      <SavedInstead
        name={name}
        words={Object.fromEntries(choices.map((choice) => [choice.value, choice.word]))}
      />
    </div>
  );
}
