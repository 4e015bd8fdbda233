'use client';

import { Icon } from '@/components/ui/icon';
import { robotWords as words } from '@/messages/ar-machines';
import { KNOWN_ROBOTS, PURPOSES, type RobotPurpose } from '@/newsroom/settings/known-robots';
import type { RobotsSetting } from '@/newsroom/settings/robots';
import type { DeskSetting } from '@/newsroom/settings/setting-group';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { TextAreaField } from '../text-field.client';
import { CheckField } from './check-field.client';
import { ChoiceField } from './choice-field.client';
import { SavedInstead } from './saved-instead.client';
import { SettingsSave } from './settings-save.client';
import { VersionField } from './version-field.client';

/** Which robots may read the newspaper, by what they read for and one by one. */
export function RobotsForm({
  setting: { value, version },
  action,
}: {
  setting: DeskSetting<RobotsSetting>;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="setf">
      <VersionField version={version} />
      {PURPOSES.map((purpose) => (
        <PurposeFields key={purpose} purpose={purpose} value={value} />
      ))}
      <div className="panel">
        <TextAreaField
          name="others"
          label={words.others}
          hint={words.othersHint}
          defaultValue={value.others.join('\n')}
          rows={3}
          dir="ltr"
        />
        <SavedInstead name="others" />
      </div>
      <SettingsSave />
    </ActionForm>
  );
}

function PurposeFields({ purpose, value }: { purpose: RobotPurpose; value: RobotsSetting }) {
  const { label, allow, refuse } = words.purposes[purpose];
  return (
    <div className="panel">
      <ChoiceField
        name={purpose}
        label={label}
        value={value[purpose]}
        choices={[
          { value: 'allow', word: words.allow, note: allow },
          { value: 'refuse', word: words.refuse, note: refuse },
        ]}
      />
      <details className="wh">
        <summary className="lnk">
          <Icon name="chevron-down" className="s" />
          {words.except(label)}
        </summary>
        <p>{words.exceptHint}</p>
        <ul className="robots">
          {KNOWN_ROBOTS.filter((robot) => robot.purpose === purpose).map(
            ({ token, owner, source }) => (
              <li key={token}>
                <CheckField name={`except.${token}`} checked={value.except.includes(token)}>
                  <bdi dir="ltr">{token}</bdi> <small className="mut">{owner}</small>
                </CheckField>
                <a
                  className="icb"
                  href={source}
                  rel="noreferrer"
                  target="_blank"
                  aria-label={words.source(token)}
                  title={words.source(token)}
                >
                  <Icon name="external-link" className="s flip" />
                </a>
              </li>
            ),
          )}
        </ul>
      </details>
    </div>
  );
}
