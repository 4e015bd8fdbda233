'use client';

import { ar } from '@/messages/ar';
import { clockTime, dualDate, gregorianDate, isoWithOffset } from '@/newsroom/arabic/dates';
import type { AssignmentView } from '@/newsroom/assignments/assignment-view';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { VerbButton } from '../verbs/verb-button.client';

const words = ar.planning;

/** Who is asked for the article and by when, and the way to change that for those who may. */
export function Assignment() {
  const assignment = useDraft((state) => state.desk.assignment);
  const mayAssign = useDraft((state) => state.desk.verbs.includes('assign'));
  if (!assignment && !mayAssign) return null;
  return (
    <section aria-labelledby="assignment">
      <h2 id="assignment">{words.title}</h2>
      {assignment ? <Asked {...assignment} /> : <p className="mut">{words.nobody}</p>}
      {mayAssign && (
        <div className="vo">
          <VerbButton verb="assign" />
        </div>
      )}
    </section>
  );
}

function Asked({ assignee, by, at, dueAt, standing, brief }: AssignmentView) {
  const options = useEditorTools();
  const asked = new Date(at);
  const due = dueAt === null ? null : new Date(dueAt);
  return (
    <div className="asg">
      <p>
        <b>
          <bdi>{assignee}</bdi>
        </b>{' '}
        <span className={`due ${standing}`}>{words.standing[standing]}</span>
      </p>
      <p>
        {due ? (
          <time className="num" dateTime={isoWithOffset(due, options.zone)}>
            {words.due(`${dualDate(due, options)}، ${clockTime(due, options)}`)}
          </time>
        ) : (
          words.noDue
        )}
      </p>
      {brief && (
        <p className="said" dir="auto">
          {brief}
        </p>
      )}
      <p className="mut">
        {words.by(by, `${gregorianDate(asked, options)}، ${clockTime(asked, options)}`)}
      </p>
    </div>
  );
}
