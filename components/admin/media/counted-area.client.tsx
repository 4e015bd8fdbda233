'use client';

import { use, useId, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { controlProps } from '../field';
import { FormContext } from '../form-context';
import { enteredValue } from '../form-result';

/** Some lines of text with a count of their letters: amber above nine tenths, red above `max`. */
export function CountedArea({
  name,
  label,
  hint,
  value,
  max,
  digits,
}: {
  name: string;
  label: string;
  hint?: string;
  /** As it is stored. */
  value: string;
  /** What is good; more is accepted up to what the server says. */
  max: number;
  digits: DigitSystem;
}) {
  const id = useId();
  const { result, refusal } = use(FormContext);
  const error = refusal?.fields?.[name];
  const start = enteredValue(result, name) ?? value;
  const [length, setLength] = useState(start.length);
  const tone = length > max ? 'over' : length > max * 0.9 ? 'near' : length > 0 ? 'ok' : '';
  return (
    <div className="f">
      <div className="lb">
        <label htmlFor={id}>{label}</label>
        <small className={`num cnt ${tone}`} dir="ltr" aria-hidden="true">
          {ar.media.panel.count(length, max, { digits })}
        </small>
      </div>
      <div className="in">
        <textarea
          name={name}
          rows={2}
          dir={length > 0 ? 'auto' : 'rtl'}
          defaultValue={start}
          onChange={(event) => setLength(event.target.value.length)}
          {...controlProps(id, { error, hint })}
        />
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="errt" id={`${id}-error`}>
          <Icon name="circle-alert" className="s" />
          {error}
        </p>
      )}
    </div>
  );
}
