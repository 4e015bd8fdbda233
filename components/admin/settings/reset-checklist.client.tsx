'use client';

import { ar } from '@/messages/ar';
import type { DeskChecklist } from '@/newsroom/checklist/get-checklist';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

const words = ar.checklist.settings;

/** The way back to the rules that hold where nobody has set any. */
export function ResetChecklist({
  checklist: { sectionId, version },
  action,
}: {
  checklist: DeskChecklist;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="srow">
      <input type="hidden" name="sectionId" value={sectionId ?? ''} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton className="btn" busy={words.resetting}>
        {sectionId === null ? words.resetAll : words.reset}
      </SubmitButton>
    </ActionForm>
  );
}
