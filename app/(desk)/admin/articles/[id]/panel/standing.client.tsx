'use client';

import { StateChip } from '@/components/admin/state-chip';
import { ar } from '@/messages/ar';
import { clockTime, dualDate } from '@/newsroom/arabic/dates';
import { useDraft, useEditorTools } from '../draft/draft-context';

/** Where the article stands, in words, with the dates that matter. */
export function Standing() {
  const words = ar.editor.panel;
  const options = useEditorTools();
  const desk = useDraft((state) => state.desk);
  const moment = (iso: string): string => {
    const date = new Date(iso);
    return `${dualDate(date, options)}، ${clockTime(date, options)}`;
  };
  const hasWork = desk.workState !== 'draft' && desk.workState !== desk.state;
  return (
    <div className="std-now">
      {hasWork && (
        <p>
          <StateChip state={desk.workState} />
        </p>
      )}
      {desk.publishedAt && <p>{words.publishedAt(moment(desk.publishedAt))}</p>}
      {desk.createdBy && <p className="mut">{ar.editor.createdBy(desk.createdBy)}</p>}
      {desk.updatedBy && (
        <p className="mut">{words.updatedBy(desk.updatedBy, moment(desk.updatedAt))}</p>
      )}
    </div>
  );
}
