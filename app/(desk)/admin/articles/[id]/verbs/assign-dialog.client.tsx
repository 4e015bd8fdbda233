'use client';

import { ar } from '@/messages/ar';
import { isoWithOffset } from '@/newsroom/arabic/dates';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { DialogField } from './dialog-field.client';
import { VerbDialog } from './verb-dialog.client';

const words = ar.planning.dialog;

/** Who is asked for the article, by when, and what for. */
export function AssignDialog() {
  const { zone, people } = useEditorTools();
  const assignment = useDraft((state) => state.desk.assignment);
  const due = assignment?.dueAt ? isoWithOffset(new Date(assignment.dueAt), zone) : '';
  return (
    <VerbDialog title={words.title} text={words.text}>
      <DialogField name="assigneeId" label={words.assignee}>
        {(control) => (
          <select {...control} defaultValue={assignment?.assigneeId ?? ''}>
            <option value="">{words.nobody}</option>
            {people.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name} — {ar.states.role[role]}
              </option>
            ))}
          </select>
        )}
      </DialogField>
      <div className="two">
        <DialogField name="date" label={words.date} hint={words.dateHint}>
          {(control) => <input {...control} type="date" defaultValue={due.slice(0, 10)} />}
        </DialogField>
        <DialogField name="time" label={words.time}>
          {(control) => <input {...control} type="time" defaultValue={due.slice(11, 16)} />}
        </DialogField>
      </div>
      <DialogField name="brief" label={words.brief} hint={words.briefHint}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            dir="auto"
            maxLength={2000}
            defaultValue={assignment?.brief ?? ''}
          />
        )}
      </DialogField>
    </VerbDialog>
  );
}
