import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { SubmitButton } from '../submit-button.client';

/** A byline turns out to be another one; or, where nothing has it, it goes. */
export function WriterEnd({
  id,
  unused,
  others,
  merge,
  remove,
}: {
  id: number;
  unused: boolean;
  others: { id: number; name: string }[];
  merge: AnyFormAction;
  remove: AnyFormAction;
}) {
  const words = ar.writerDesk;
  return (
    <div className="setf">
      <section className="panel" aria-labelledby="merge">
        <h2 id="merge">{words.mergeTitle}</h2>
        <p className="mut">{words.mergeNote}</p>
        <ActionForm action={merge} className="setf">
          <input type="hidden" name="id" value={id} />
          <SelectField name="intoId" label={words.into} value="">
            <option value="">{words.choose}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </SelectField>
          <div className="srow">
            <SubmitButton className="btn" busy={words.merging}>
              {words.merge}
            </SubmitButton>
          </div>
        </ActionForm>
      </section>
      {unused && (
        <section className="panel" aria-labelledby="delete">
          <h2 id="delete">{words.deleteTitle}</h2>
          <p className="mut">{words.deleteNote}</p>
          <ActionForm action={remove}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton className="btn dgr" busy={words.deleting}>
              {words.delete}
            </SubmitButton>
          </ActionForm>
        </section>
      )}
    </div>
  );
}
