'use client';

import { use, useState, type CSSProperties } from 'react';
import { lookWords } from '@/messages/ar-look';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import { checkAccent, NEEDED, OWN_ACCENT, type Theme } from '@/newsroom/look/accent';
import type { ColoursSetting } from '@/newsroom/look/colours';
import { HEX } from '@/newsroom/look/contrast';
import type { DeskSetting } from '@/newsroom/settings/setting-group';
import { ActionForm } from '../../action-form.client';
import type { AnyFormAction } from '../../form-result';
import { FormContext } from '../../form-context';
import { enteredValue } from '../../form-result';
import { TextField } from '../../text-field.client';
import { SavedInstead } from '../saved-instead.client';
import { SettingsSave } from '../settings-save.client';
import { VersionField } from '../version-field.client';

const words = lookWords.colours;

/** The newspaper's colour in either theme, with how it reads while it is chosen. */
export function ColoursForm({
  setting: { value, version },
  digits,
  action,
}: {
  setting: DeskSetting<ColoursSetting>;
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="setf">
      <VersionField version={version} />
      <fieldset className="panel">
        <legend>{words.title}</legend>
        <p className="hint">{words.note}</p>
        <AccentField theme="light" saved={value.light} digits={digits} />
        <AccentField theme="dark" saved={value.dark} digits={digits} />
      </fieldset>
      <SettingsSave />
    </ActionForm>
  );
}

function AccentField({
  theme,
  saved,
  digits,
}: {
  theme: Theme;
  saved: string;
  digits: DigitSystem;
}) {
  const { result } = use(FormContext);
  const [typed, setTyped] = useState(enteredValue(result, theme) ?? saved);
  const colour = typed.trim().toLowerCase();
  const isColour = HEX.test(colour);
  return (
    <div className="accent">
      <TextField
        name={theme}
        label={words[theme]}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        maxLength={7}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
      />
      <SavedInstead name={theme} />
      <input
        type="color"
        aria-label={words.pick(theme)}
        value={isColour ? colour : OWN_ACCENT[theme]}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Verdict theme={theme} colour={colour} digits={digits} onSuggest={setTyped} />
      {isColour && <Preview theme={theme} colour={colour} />}
      <button type="button" className="btn sm ghost" onClick={() => setTyped(OWN_ACCENT[theme])}>
        {words.reset}
      </button>
    </div>
  );
}

function Verdict({
  theme,
  colour,
  digits,
  onSuggest,
}: {
  theme: Theme;
  colour: string;
  digits: DigitSystem;
  onSuggest: (colour: string) => void;
}) {
  if (!HEX.test(colour)) return <p className="hint">{words.wrong}</p>;
  const { ratio, isReadable, isRed, suggestion } = checkAccent(colour, theme);
  const number = formatNumber(Math.floor(ratio * 10) / 10, { digits, decimals: 1 });
  return (
    <div role="status">
      <p className={isReadable && !isRed ? 'hint' : 'hint was'}>
        {isRed
          ? words.red
          : isReadable
            ? words.reads(number)
            : words.pale(number, formatNumber(NEEDED, { digits }))}
      </p>
      {suggestion && !isRed && (
        <button type="button" className="btn sm" onClick={() => onSuggest(suggestion)}>
          <span className="dot" style={{ background: suggestion }} />
          {words.suggest}
          <bdi dir="ltr">{suggestion}</bdi>
        </button>
      )}
    </div>
  );
}

/** A piece of a readers' page in a theme, whatever theme the desk has. */
function Preview({ theme, colour }: { theme: Theme; colour: string }) {
  const { preview } = words;
  return (
    <div
      className={`acc-pv ${theme}`}
      role="img"
      aria-label={preview[theme]}
      style={{ '--shown': colour } as CSSProperties}
    >
      <b>{preview.label}</b>
      <span className="t">{preview.headline}</span>
      <u>{preview.link}</u>
      <i>{preview.button}</i>
    </div>
  );
}
