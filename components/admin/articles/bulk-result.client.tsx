'use client';

import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import type { BulkAnswer } from './list-actions';

/** What became of the chosen articles, with the way back; it stays until it is put away. */
export function BulkResult({
  answer,
  isUndone,
  digits,
  undo,
  onUndone,
  onClose,
}: {
  answer: BulkAnswer | null;
  isUndone: boolean;
  digits: DigitSystem;
  undo: AnyFormAction;
  onUndone: (answer: BulkAnswer) => void;
  onClose: () => void;
}) {
  const words = ar.articleList.bulk;
  const say = isUndone ? words.undone : words.done;
  return (
    <div className="done bulk-done" role="status">
      {answer && (
        <div className={answer.refused.length > 0 ? 'ban a' : 'ban g'}>
          <div className="row">
            <b>{say(answer.changed, { digits })}</b>
            {answer.bulkActId !== null && (
              <ActionForm
                key={answer.bulkActId}
                action={undo}
                onDone={(value) => onUndone(value as BulkAnswer)}
              >
                <input type="hidden" name="id" value={answer.bulkActId} />
                <SubmitButton className="btn sm">
                  <Icon name="undo-2" className="s" />
                  {words.undo}
                </SubmitButton>
              </ActionForm>
            )}
            {answer.bulkActId !== null && <span className="hint">{words.undoHint}</span>}
            <span className="sp" />
            <button
              type="button"
              className="icb"
              aria-label={words.close}
              title={words.close}
              onClick={onClose}
            >
              <Icon name="x" />
            </button>
          </div>
          {answer.refused.length > 0 && (
            <details open={answer.changed === 0}>
              <summary>{words.refused(answer.refused.length, { digits })}</summary>
              <ul>
                {answer.refused.map(({ id, title, sentence }) => (
                  <li key={id}>{words.reason(title, sentence)}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </div>
  );
}
