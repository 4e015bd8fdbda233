'use client';

import { ar } from '@/messages/ar';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { useMoment } from '../use-moment';
import { BREAKING_DURATIONS, durationWords, USUAL_DURATION } from './breaking-durations';
import { VerbDialog } from './verb-dialog.client';

const words = ar.workflow.breaking;

/** How long the story stands in the breaking bar; of one that is there, how long from now on. */
export function BreakingDialog() {
  const { digits } = useEditorTools();
  const until = useDraft((state) => state.desk.breakingUntil);
  const moment = useMoment();
  const { title, confirm } = until ? words.again : words;
  return (
    <VerbDialog
      title={title}
      text={until ? words.again.text(moment(until)) : words.text}
      confirm={confirm}
    >
      <fieldset>
        <legend>{words.duration}</legend>
        <div className="two">
          {BREAKING_DURATIONS.map((length) => (
            <div className="rd" key={length}>
              <input
                id={`breaking-${length}`}
                type="radio"
                name="minutes"
                value={length}
                defaultChecked={length === USUAL_DURATION}
              />
              <label htmlFor={`breaking-${length}`}>{durationWords(length, digits)}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </VerbDialog>
  );
}
