'use server';

import { redirect } from 'next/navigation';
import { markNotesSeen } from '@/newsroom/notes/mark-notes-seen';
import { markNoticesSeen, markSeenInput } from '@/newsroom/notices/mark-notices-seen';
import { staffAction } from '@/web/staff-action';

export const markNoticesSeenAction = staffAction({
  permission: null,
  input: markSeenInput,
  run: async (actor, input, now) => {
    await markNoticesSeen(actor, input, now);
    await markNotesSeen(actor, {}, now);
    redirect('/admin/notices');
  },
});
