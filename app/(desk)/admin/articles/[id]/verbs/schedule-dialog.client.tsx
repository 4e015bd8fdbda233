'use client';

import { ar } from '@/messages/ar';
import { UnmetChecks } from '../checks/unmet-checks.client';
import { useDraft } from '../draft/draft-context';
import { MomentFields } from './moment-fields.client';
import { VerbDialog } from './verb-dialog.client';

const words = ar.editor.dialog;

/** When the story is published first: the end of its embargo where it has one. */
export function ScheduleDialog() {
  const due = useDraft((state) => state.desk.publishAt ?? state.desk.embargoUntil);
  return (
    <VerbDialog title={words.schedule}>
      <MomentFields from={due} in={words.in} />
      <UnmetChecks />
    </VerbDialog>
  );
}
