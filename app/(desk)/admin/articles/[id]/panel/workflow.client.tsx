'use client';

import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { isoWithOffset, relativeTime } from '@/newsroom/arabic/dates';
import type { DeskState } from '@/newsroom/articles/desk-views';
import { workflowSteps, type WorkflowStep } from '@/newsroom/articles/workflow-steps';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { useMinute } from '../use-minute';
import { useMoment } from '../use-moment';
import { VerbGroup } from '../verbs/verb-bar.client';

const words = ar.workflow;

/** The steps of the present text, with who and when, and who reviews it. */
export function Workflow() {
  const desk = useDraft((state) => state.desk);
  const history = useDraft((state) => state.history);
  return (
    <section>
      <h2>{words.title}</h2>
      <ol className="wf">
        {workflowSteps(desk, history.items).map((step) => (
          <Step key={step.label} step={step} desk={desk} />
        ))}
      </ol>
      <VerbGroup verbs={['take', 'release']} name={words.title} />
    </section>
  );
}

function Step({ step, desk }: { step: WorkflowStep; desk: DeskState }) {
  const { label, standing, at } = step;
  const who = whoOf(step, desk);
  return (
    <li className={standing} aria-current={standing === 'current' ? 'step' : undefined}>
      <span className="b">{standing === 'done' && <Icon name="check" />}</span>
      <div>
        <strong>{ar.states.state[label]}</strong>
        <span className="vh"> ({words.standing[standing]})</span>
        {who && (
          <div className="mut">
            <bdi>{who}</bdi>
          </div>
        )}
      </div>
      {at && <When at={at} />}
    </li>
  );
}

/** How long ago what has been was, and when what is to come will be. */
function When({ at }: { at: string }) {
  const options = useEditorTools();
  const moment = useMoment();
  const now = useMinute();
  const date = new Date(at);
  return (
    <time className="mut num" dateTime={isoWithOffset(date, options.zone)} title={moment(at)}>
      {date > now ? moment(at) : relativeTime(date, now, options)}
    </time>
  );
}

function whoOf({ label, standing, by, at }: WorkflowStep, desk: DeskState): string | null {
  if (standing === 'current' && label === 'submitted') {
    if (!by) return words.nobodyYet;
    return desk.verbs.includes('release') ? words.withYou(by) : words.with(by);
  }
  if (standing === 'next' && label === 'approved') {
    return desk.verbs.includes('approve') ? words.yourDecision : null;
  }
  if (standing === 'next' && label === 'published') {
    if (at) return words.byItself;
    return desk.embargoUntil ? words.afterEmbargo : null;
  }
  return label === 'scheduled' ? words.byItself : by;
}
