'use client';

import { useId, type KeyboardEvent } from 'react';
import { ar } from '@/messages/ar';
import { countLetters } from '@/newsroom/arabic/count-letters';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import { FieldError } from '../../../fields/field-error';

/** The lengths that the design asks for, and the most that is stored. */
const LIMITS = { title: { wanted: 80, most: 300 }, standfirst: { wanted: 180, most: 1000 } };

/** The headline or the standfirst, as large as readers see it; it grows with its text. */
export function HeadlineField({ name }: { name: 'title' | 'standfirst' }) {
  const id = useId();
  const { draft, digits } = useEditorTools();
  const canEdit = useCanEdit();
  const value = useDraft((state) => state.fields[name]);
  const error = useDraft((state) => state.fieldErrors[name]);
  const { wanted, most } = LIMITS[name];
  const used = countLetters(value);
  const tone = used > wanted ? 'over' : used > wanted * 0.9 ? 'near' : 'ok';

  return (
    <div className="hf" data-field={name}>
      <textarea
        id={id}
        className={name === 'title' ? 'ttl' : 'std'}
        value={value}
        rows={1}
        maxLength={most}
        dir={value ? 'auto' : 'rtl'}
        readOnly={!canEdit}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-count${error ? ` ${id}-error` : ''}`}
        onKeyDown={leaveOnEnter}
        // One line of text, however it is pasted.
        onChange={(event) => draft.set(name, event.target.value.replace(/\s*\n\s*/g, ' '))}
      />
      <div className="cnt">
        <label htmlFor={id}>{ar.editor.fields[name]}</label>
        <span className={`num ${tone}`} aria-hidden="true">
          {ar.editor.count(formatNumber(used, { digits }), formatNumber(wanted, { digits }))}
        </span>
        <span className="vh" id={`${id}-count`}>
          {ar.editor.countSpoken(used, wanted)}
        </span>
      </div>
      <FieldError id={`${id}-error`} sentence={error} />
    </div>
  );
}

function leaveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLElement>('.doc textarea, .doc .dbody')];
  fields[fields.indexOf(event.currentTarget) + 1]?.focus();
}
