'use client';

import { useId, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { SectionRef } from '@/newsroom/articles/views';
import { LICENCES } from '@/newsroom/media/licences';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import { NotYours } from './not-yours.client';
import { SelectField } from '../select-field.client';

/** What may be said of all chosen pictures at once. */
export function BulkBar({
  ids,
  sections,
  digits,
  action,
  onAll,
  onClear,
  onDone,
}: {
  ids: number[];
  sections: SectionRef[];
  digits: DigitSystem;
  action: AnyFormAction;
  onAll: () => void;
  onClear: () => void;
  onDone: (count: number) => void;
}) {
  const id = useId();
  const words = ar.media.bulk;
  const { panel } = ar.media;
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="bulk" aria-label={words.label}>
      <div className="row">
        <b role="status">{words.chosen(ids.length, { digits })}</b>
        <button type="button" className="btn sm" onClick={onAll}>
          {words.chooseAll}
        </button>
        <button
          type="button"
          className="btn sm"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="pencil-line" className="s" />
          {words.edit}
        </button>
        <span className="sp" />
        <button type="button" className="btn sm" onClick={onClear}>
          <Icon name="x" className="s" />
          {words.clear}
        </button>
      </div>
      <div id={id} hidden={!isOpen}>
        <ActionForm
          action={action}
          className="bulk-form"
          onDone={(value) => onDone((value as { count: number }).count)}
        >
          <NotYours />
          <input type="hidden" name="ids" value={ids.join(',')} />
          <SelectField name="licence" label={words.licence} value="">
            <option value="">{words.keep}</option>
            {LICENCES.map((licence) => (
              <option key={licence} value={licence}>
                {ar.media.licences[licence]}
              </option>
            ))}
          </SelectField>
          <TextField name="licenceUntil" type="date" label={words.licenceUntil} />
          <TextField name="credit" label={words.credit} dir="auto" />
          <TextField name="source" label={words.source} dir="auto" />
          <SelectField name="sectionId" label={words.section} value="">
            <option value="">{words.keep}</option>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
          </SelectField>
          <TextField name="addTags" label={words.addTags} dir="auto" />
          <p className="hint">{words.hint}</p>
          <SubmitButton busy={panel.saving}>{words.save}</SubmitButton>
        </ActionForm>
      </div>
    </section>
  );
}
