'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import { LICENCES } from '@/newsroom/media/licences';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { ActionForm } from '../action-form.client';
import type { DeskClock } from '../desk-time';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import { CountedArea } from './counted-area.client';
import { dayOf, endOf } from './form-dates';
import type { MediaActions } from './media-actions';
import { SelectField } from '../select-field.client';

const GOOD_ALT = 125;
const GOOD_CAPTION = 250;

/** What is said of it; works without scripts. */
export function WordsForm({
  media,
  sections,
  clock,
  actions,
  onChanged,
}: {
  media: DeskMedia;
  sections: SectionRef[];
  clock: DeskClock;
  actions: MediaActions;
  onChanged: () => void;
}) {
  const words = ar.media.panel;
  const [isSaved, setSaved] = useState(false);
  const until = media.licenceUntil ? endOf(media.licenceUntil, clock.zone) : null;
  const said = { digits: clock.digits };
  return (
    <ActionForm
      action={actions.save}
      className="words"
      onDone={() => {
        setSaved(true);
        onChanged();
      }}
    >
      <input type="hidden" name="id" value={media.id} />
      <input type="hidden" name="version" value={media.version} />
      {media.kind === 'picture' && (
        <CountedArea
          name="alt"
          label={words.alt}
          hint={media.altMissing ? words.altMissing : words.altHint}
          value={media.alt}
          max={GOOD_ALT}
          {...said}
        />
      )}
      <CountedArea
        name="caption"
        label={words.caption}
        value={media.caption}
        max={GOOD_CAPTION}
        {...said}
      />
      <div className="two">
        <TextField name="credit" label={words.credit} defaultValue={media.credit} dir="auto" />
        <TextField name="source" label={words.source} defaultValue={media.source} dir="auto" />
      </div>
      <SelectField name="licence" label={words.licence} value={media.licence}>
        {LICENCES.map((licence) => (
          <option key={licence} value={licence}>
            {ar.media.licences[licence]}
          </option>
        ))}
      </SelectField>
      <div className="two">
        <TextField
          name="licenceUntil"
          type="date"
          label={words.licenceUntil}
          defaultValue={until?.date ?? ''}
        />
        <TextField
          name="licenceTime"
          type="time"
          label={words.licenceTime}
          defaultValue={until?.time ?? ''}
        />
      </div>
      <p className="hint">{words.licenceHint}</p>
      <details>
        <summary className="lnk">
          {words.more}
          <Icon name="chevron-down" className="s" />
        </summary>
        <div className="words">
          <div className="two">
            <TextField name="place" label={words.place} defaultValue={media.place} dir="auto" />
            <TextField
              name="takenAt"
              type="date"
              label={words.takenAt}
              defaultValue={media.takenAt ? dayOf(media.takenAt, clock.zone) : ''}
            />
          </div>
          <SelectField name="sectionId" label={words.section} value={media.section?.id ?? ''}>
            <option value="">{words.noSection}</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            name="tags"
            label={words.tags}
            hint={words.tagsHint}
            dir="auto"
            defaultValue={media.tags.map(({ name }) => name).join('، ')}
          />
        </div>
      </details>
      <div className="row">
        <SubmitButton className="btn" busy={words.saving}>
          {words.save}
        </SubmitButton>
        <p className="mut" role="status">
          {isSaved && words.saved}
        </p>
      </div>
    </ActionForm>
  );
}
