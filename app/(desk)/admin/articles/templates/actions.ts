'use server';

import { z } from 'zod';
import { deleteTemplate } from '@/newsroom/templates/delete-template';
import { renameTemplate } from '@/newsroom/templates/rename-template';
import { renameTemplateInput, templateId } from '@/newsroom/templates/template-input';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../../keep-entered';

export const renameTemplateAction = staffAction({
  permission: 'template.edit',
  // The schema reads it below: what was typed goes back with its refusal.
  input: z.record(z.string(), z.string()),
  run: (actor, entered, now) =>
    keepEntered(entered, () => renameTemplate(actor, renameTemplateInput.parse(entered), now)),
});

export const deleteTemplateAction = staffAction({
  permission: 'template.edit',
  input: templateId,
  run: deleteTemplate,
});
