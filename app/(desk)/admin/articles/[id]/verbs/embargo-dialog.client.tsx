'use client';

import { ar } from '@/messages/ar';
import { useDraft } from '../draft/draft-context';
import { useMoment } from '../use-moment';
import { MomentFields } from './moment-fields.client';
import { VerbDialog } from './verb-dialog.client';

const words = ar.workflow;

/** Until when nobody outside the newsroom may see anything of the story. */
export function EmbargoDialog() {
  const until = useDraft((state) => state.desk.embargoUntil);
  return (
    <VerbDialog title={words.embargo.title} text={words.embargo.text}>
      <MomentFields from={until} in={words.embargo.in} />
    </VerbDialog>
  );
}

export function LiftEmbargoDialog() {
  const until = useDraft((state) => state.desk.embargoUntil);
  const moment = useMoment();
  if (!until) return null;
  return <VerbDialog title={words.lift.title} text={words.lift.text(moment(until))} isDanger />;
}
