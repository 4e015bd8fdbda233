'use client';

import { ar } from '@/messages/ar';
import { limitField } from '@/newsroom/checklist/checklist-form';
import type { DeskChecklist } from '@/newsroom/checklist/get-checklist';
import { LEVELS, LIMITS, RULE_NAMES, type LimitedRule } from '@/newsroom/checklist/rules';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { TextField } from '../text-field.client';
import { SettingsSave } from './settings-save.client';
import { VersionField } from './version-field.client';

const words = ar.checklist.settings;

/** The rules of publication: how much each counts, and its number where it has one. */
export function ChecklistForm({
  checklist: { sectionId, rules, version },
  action,
}: {
  checklist: DeskChecklist;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="setf">
      <VersionField version={version} />
      <input type="hidden" name="sectionId" value={sectionId ?? ''} />
      {sectionId !== null && version === 0 && <p className="ban b">{words.inherited}</p>}
      <div className="panel">
        {RULE_NAMES.map((rule) => (
          <div className="ruler" key={rule}>
            <SelectField
              name={rule}
              label={words.rule[rule]}
              hint={words.hint[rule]}
              value={rules.levels[rule]}
            >
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {words.levels[level]}
                </option>
              ))}
            </SelectField>
            {isLimited(rule) && (
              <TextField
                name={limitField(rule)}
                type="number"
                label={words.limit[rule]}
                defaultValue={rules.limits[rule]}
                min={LIMITS[rule].least}
                max={LIMITS[rule].most}
                required
                dir="ltr"
              />
            )}
          </div>
        ))}
      </div>
      <p className="mut">{words.fixed}</p>
      <SettingsSave saved={words.saved} />
    </ActionForm>
  );
}

const isLimited = (rule: string): rule is LimitedRule => rule in LIMITS;
