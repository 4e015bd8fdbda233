'use server';

import { redirect, RedirectType } from 'next/navigation';
import { z } from 'zod';
import { changeMenu } from '@/newsroom/navigation/change-menu';
import { createSection, createSectionInput } from '@/newsroom/sections/create-section';
import { deleteSection } from '@/newsroom/sections/delete-section';
import { moveSection } from '@/newsroom/sections/move-section';
import { moveStories } from '@/newsroom/sections/move-stories';
import {
  deleteSectionInput,
  moveSectionInput,
  moveStoriesInput,
  updateSectionInput,
} from '@/newsroom/sections/section-input';
import { updateSection } from '@/newsroom/sections/update-section';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';
import { readMenuForm } from './menu-form';

/** What a form sends: the commands read it, and it goes back with their refusal. */
const entered = z.record(z.string(), z.string());

export const createSectionAction = staffAction({
  permission: 'section.create',
  input: entered,
  run: async (actor, form, now) => {
    const { id } = await keepEntered(form, () =>
      createSection(actor, createSectionInput.parse(form), now),
    );
    redirect(`/admin/sections/${id}`, RedirectType.push);
  },
});

export const saveSectionAction = staffAction({
  permission: 'section.edit',
  input: entered,
  run: (actor, form, now) =>
    keepEntered(form, () =>
      updateSection(
        actor,
        updateSectionInput.parse({ ...form, hidden: form.hidden === 'true' }),
        now,
      ),
    ),
});

export const moveSectionAction = staffAction({
  permission: 'section.edit',
  input: moveSectionInput,
  // No redirect: it would take the focus from the row that moved.
  run: moveSection,
});

export const moveStoriesAction = staffAction({
  permission: 'section.edit',
  input: moveStoriesInput,
  run: moveStories,
});

export const deleteSectionAction = staffAction({
  permission: 'section.edit',
  input: deleteSectionInput,
  run: async (actor, input, now) => {
    await deleteSection(actor, input, now);
    redirect('/admin/sections', RedirectType.replace);
  },
});

export const changeMenuAction = staffAction({
  permission: 'section.edit',
  input: entered,
  run: (actor, form, now) => keepEntered(form, () => changeMenu(actor, readMenuForm(form), now)),
});
