'use client';

import { use } from 'react';
import { homeWords as words } from '@/messages/ar-home';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import type { HomeSetting } from '@/newsroom/settings/home';
import { COUNTS, homeModule, type HomeModule } from '@/newsroom/settings/home-modules';
import type { DeskSetting } from '@/newsroom/settings/setting-group';
import { ActionForm } from '../../action-form.client';
import { FormContext } from '../../form-context';
import { enteredValue, refusalData, type AnyFormAction, type FormResult } from '../../form-result';
import { SelectField } from '../../select-field.client';
import { SaveRow } from '../save-row.client';
import { VersionField } from '../version-field.client';
import { ModuleList } from './module-list.client';

export interface SectionChoice {
  id: number;
  name: string;
}

/** What the front page shows, and in which order; works without scripts. */
export function HomeForm({
  setting: { value, version },
  standard,
  sections,
  digits,
  action,
}: {
  setting: DeskSetting<HomeSetting>;
  /** The order with which a newspaper begins. */
  standard: HomeModule[];
  sections: SectionChoice[];
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  const counts = (choices: readonly number[]) =>
    choices.map((count) => (
      <option key={count} value={count}>
        {count === 0 ? words.none : formatNumber(count, { digits })}
      </option>
    ));
  return (
    <ActionForm action={action} className="setf">
      <VersionField version={version} />
      <fieldset className="panel">
        <legend>{words.top}</legend>
        <div className="pair">
          <SelectField name="latest" label={words.latest} value={value.latest}>
            {counts(COUNTS.latest)}
          </SelectField>
          <SelectField name="picks" label={words.picks} value={value.picks}>
            {counts(COUNTS.picks)}
          </SelectField>
        </div>
      </fieldset>
      <Modules modules={value.modules} standard={standard} sections={sections} digits={digits} />
      <HomeSave />
    </ActionForm>
  );
}

function Modules({
  modules,
  ...shown
}: {
  modules: HomeModule[];
  standard: HomeModule[];
  sections: SectionChoice[];
  digits: DigitSystem;
}) {
  const { result, refusal } = use(FormContext);
  const theirs = readModules((refusalData(refusal, 'saved') as HomeSetting | undefined)?.modules);
  return (
    <fieldset className="panel">
      <legend>{words.list}</legend>
      {theirs && (
        <p className="hint was">
          {words.savedInstead} <q>{theirs.map(({ kind }) => words.kinds[kind]).join('، ')}</q>
        </p>
      )}
      <ModuleList modules={enteredModules(result) ?? modules} {...shown} />
      {refusal?.fields?.modules && <p className="errt">{refusal.fields.modules}</p>}
    </fieldset>
  );
}

/** Saves, or says so when only the list was changed, where no script did it. */
function HomeSave() {
  const { result } = use(FormContext);
  return <SaveRow isSaved={result?.ok === true && enteredModules(result) === null} />;
}

function enteredModules(result: FormResult | null): HomeModule[] | null {
  const entered = enteredValue(result, 'modules');
  return entered === undefined ? null : readModules(JSON.parse(entered) as unknown);
}

function readModules(given: unknown): HomeModule[] | null {
  return homeModule.array().safeParse(given).data ?? null;
}
