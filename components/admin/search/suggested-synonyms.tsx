import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

/** The groups that may be begun with, behind one line, and the button that adds them. */
export function SuggestedSynonyms({ groups, add }: { groups: string[][]; add: AnyFormAction }) {
  const words = ar.searchDesk.synonyms;
  return (
    <details className="care sq-suggested">
      <summary className="btn ghost sm">{words.suggested}</summary>
      <ul>
        {groups.map((group) => (
          <li key={group[0]}>{group.join(' = ')}</li>
        ))}
      </ul>
      <ActionForm action={add} className="sq-rm">
        <p className="hint">{words.suggestedNote}</p>
        <SubmitButton className="btn sm" busy={words.adding}>
          {words.addSuggested}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
