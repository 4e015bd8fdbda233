'use client';

import { useId } from 'react';
import { ar } from '@/messages/ar';
import type { PublicationSetting } from '@/newsroom/settings/publication';
import { SelectField } from '../select-field.client';
import { TextField } from '../text-field.client';
import type { ClockChoices } from './clock-choices';
import { DigitsChoice } from './digits-choice.client';
import { SavedInstead } from './saved-instead.client';

/** Digits, calendars and the clock, each choice with what it makes of this moment. */
export function ClockFields({
  publication,
  choices,
}: {
  publication: PublicationSetting;
  choices: ClockChoices;
}) {
  const id = useId();
  const words = ar.settings.clock;
  const { hijriOffset, timeZone, city } = publication;
  return (
    <fieldset className="panel" aria-labelledby={id}>
      <legend id={id}>{words.title}</legend>
      <DigitsChoice value={publication.digits} dates={choices.digits} />
      <SelectField
        name="hijriOffset"
        label={words.hijri}
        hint={words.hijriHint(choices.today)}
        value={hijriOffset}
      >
        {options(choices.offsets)}
      </SelectField>
      <SavedInstead name="hijriOffset" words={Object.fromEntries(choices.offsets)} />
      <TextField
        name="city"
        label={words.city}
        hint={words.cityHint}
        defaultValue={city}
        maxLength={40}
        dir="auto"
        required
      />
      <SavedInstead name="city" />
      <SelectField name="timeZone" label={words.zone} hint={words.zoneHint} value={timeZone}>
        {options(choices.zones)}
      </SelectField>
      <SavedInstead name="timeZone" words={Object.fromEntries(choices.zones)} />
    </fieldset>
  );
}

function options(choices: [string, string][]) {
  return choices.map(([value, word]) => (
    <option key={value} value={value}>
      {word}
    </option>
  ));
}
