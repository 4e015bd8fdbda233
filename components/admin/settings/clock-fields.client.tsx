'use client';

import { useId } from 'react';
import { ar } from '@/messages/ar';
import { zones } from '@/messages/ar-zones';
import { clockTime, gregorianDate, hijriDate } from '@/newsroom/arabic/dates';
import type { StoredPublication } from '@/newsroom/settings/stored-publication';
import type { DeskClock } from '../desk-time';
import { SelectField } from '../select-field.client';
import { TextField } from '../text-field.client';
import { DigitsChoice } from './digits-choice.client';
import { SavedInstead } from './saved-instead.client';

/** Digits, calendars and the clock, each choice with what it makes of this moment. */
export function ClockFields({
  publication,
  clock: { now, zone, digits },
}: {
  publication: StoredPublication;
  clock: DeskClock;
}) {
  const id = useId();
  const words = ar.settings.clock;
  const { hijriOffset, timeZone, city } = publication;
  const offsets = ([-2, -1, 0, 1, 2] as const).map((days) => {
    const date = hijriDate(now, { zone, digits, hijriOffset: days });
    return [String(days), words.offset(words.offsets[`${days}`], date)] as const;
  });
  // A zone that was set by hand stays one of the choices.
  const names = timeZone in zones ? zones : { ...zones, [timeZone]: timeZone };
  const times = Object.entries(names).map(([name, place]) => {
    return [name, words.zoneOf(place, clockTime(now, { zone: name, digits }))] as const;
  });
  return (
    <fieldset className="panel" aria-labelledby={id}>
      <legend id={id}>{words.title}</legend>
      <DigitsChoice value={publication.digits} clock={{ now, zone, digits }} />
      <SelectField
        name="hijriOffset"
        label={words.hijri}
        hint={words.hijriHint(gregorianDate(now, { zone, digits }))}
        value={hijriOffset}
      >
        {options(offsets)}
      </SelectField>
      <SavedInstead name="hijriOffset" words={Object.fromEntries(offsets)} />
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
        {options(times)}
      </SelectField>
      <SavedInstead name="timeZone" words={names} />
    </fieldset>
  );
}

function options(choices: (readonly [string, string])[]) {
  return choices.map(([value, word]) => (
    <option key={value} value={value}>
      {word}
    </option>
  ));
}
