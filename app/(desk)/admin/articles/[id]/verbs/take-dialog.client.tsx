'use client';

import { ar } from '@/messages/ar';
import { useDraft } from '../draft/draft-context';
import { VerbDialog } from './verb-dialog.client';

const words = ar.workflow.take;

/** Asks before a text is taken that a colleague has. */
export function TakeDialog() {
  const reviewer = useDraft((state) => state.desk.reviewer);
  return <VerbDialog title={words.title} text={reviewer ? words.text(reviewer.name) : undefined} />;
}
