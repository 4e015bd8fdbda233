'use client';

import { use } from 'react';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { FormContext } from '../form-context';
import { enteredValue } from '../form-result';
import type { ClockChoices } from './clock-choices';
import { SavedInstead } from './saved-instead.client';

/** In which digits readers see numbers, times and dates. */
export function DigitsChoice({
  value,
  dates,
}: {
  value: DigitSystem;
  /** Today in either. */
  dates: ClockChoices['digits'];
}) {
  const words = ar.settings.clock;
  const { result } = use(FormContext);
  const chosen = enteredValue(result, 'digits') ?? value;
  return (
    <div role="radiogroup" aria-label={words.digits} className="f">
      <span className="lb" aria-hidden="true">
        {words.digits}
      </span>
      <div className="pair">
        {(['latn', 'arab'] as const).map((digits) => (
          <label className="rd" key={digits}>
            <input
              type="radio"
              name="digits"
              value={digits}
              defaultChecked={digits === chosen}
              key={chosen}
            />
            <b className="num">{words[digits]}</b>
            <small>{dates[digits]}</small>
          </label>
        ))}
      </div>
      <SavedInstead name="digits" words={{ latn: words.latn, arab: words.arab }} />
    </div>
  );
}
