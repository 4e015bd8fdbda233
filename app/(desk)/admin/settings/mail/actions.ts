'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { retryMail, retryMailInput } from '@/newsroom/mail/retry-mail';
import { sendTestMail } from '@/newsroom/mail/send-test-mail';
import { updateMailSettings, updateMailSettingsInput } from '@/newsroom/mail/update-mail-settings';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../../keep-entered';

export const updateMailSettingsAction = staffAction({
  permission: 'mail.edit',
  // The command reads it: what was typed goes back with its refusal, the password excepted.
  input: z.record(z.string(), z.string()),
  run: (actor, fields, now) => {
    const { password: _, ...entered } = fields;
    return keepEntered(entered, () =>
      updateMailSettings(actor, updateMailSettingsInput.parse(fields), now),
    );
  },
});

export const sendTestMailAction = staffAction({
  permission: 'mail.edit',
  input: z.object({}),
  run: (actor, _input, now) => sendTestMail(actor, now),
});

export const retryMailAction = staffAction({
  permission: 'mail.edit',
  input: retryMailInput,
  run: async (actor, input, now) => {
    await retryMail(actor, input, now);
    redirect('/admin/settings/mail');
  },
});
