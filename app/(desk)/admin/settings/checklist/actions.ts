'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { checklistForm } from '@/newsroom/checklist/checklist-form';
import { resetChecklist } from '@/newsroom/checklist/reset-checklist';
import { checklistScope, updateChecklist } from '@/newsroom/checklist/update-checklist';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../../keep-entered';
import { checklistAddress } from './checklist-address';

export const updateChecklistAction = staffAction({
  permission: 'checklist.edit',
  // The schemas read it below: what was chosen goes back with its refusal.
  input: z.record(z.string(), z.string()),
  run: (actor, entered, now) =>
    keepEntered(entered, () =>
      updateChecklist(
        actor,
        { ...checklistScope.parse(entered), rules: checklistForm.parse(entered) },
        now,
      ),
    ),
});

export const resetChecklistAction = staffAction({
  permission: 'checklist.edit',
  input: checklistScope,
  run: async (actor, input, now) => {
    await resetChecklist(actor, input, now);
    redirect(checklistAddress(input.sectionId));
  },
});
