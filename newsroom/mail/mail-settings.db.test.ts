import { beforeAll, describe, expect, test } from 'vitest';
import { newStaff, NOON } from '@/tests/factories';
import { db } from '../db/client';
import type { Change } from '../events/changes';
import type { StaffActor } from '../staff/actor';
import { getMailSettings } from './get-mail-settings';
import { readMailSettings } from './mail-settings';
import { updateMailSettings } from './update-mail-settings';

let admin: StaffActor;

beforeAll(async () => {
  admin = await newStaff('admin');
});

async function smtp(fields: object = {}): Promise<void> {
  const { password: _, version, ...stored } = await getMailSettings(admin);
  const server = { way: 'smtp', host: '127.0.0.1', port: 25, security: 'none', user: '' } as const;
  const typed = { ...stored, from: 'desk@ofuq.example', ...server, password: '', ...fields };
  await updateMailSettings(admin, { ...typed, version }, NOON);
}

describe('the settings of the mail', () => {
  test('the password is kept encrypted and goes to no other server', async () => {
    await smtp({ security: 'tls', user: 'desk', password: 'سر الخادم' });
    const row = await db().setting.findUnique({ where: { key: 'mail' } });
    expect(JSON.stringify(row)).not.toContain('سر الخادم');
    expect((await readMailSettings()).password).toBe('سر الخادم');
    expect(await getMailSettings(admin)).toMatchObject({ password: 'kept', user: 'desk' });
    await smtp({ security: 'tls', user: 'desk', port: 465 });
    expect((await readMailSettings()).password).toBe('سر الخادم');
    await smtp({ security: 'tls', user: 'desk', host: 'elsewhere.example' });
    expect((await readMailSettings()).password).toBeNull();
  });

  test('what changed stands in the event; the password never', async () => {
    await smtp({ security: 'tls', user: 'editors', password: 'سر آخر' });
    const event = await db().event.findFirstOrThrow({
      where: { type: 'mail.configured' },
      orderBy: { id: 'desc' },
    });
    expect(JSON.stringify(event.data)).not.toContain('سر آخر');
    expect(event.data).toMatchObject({ newPassword: true });
    const { changes } = event.data as { changes: Change[] };
    expect(changes).toContainEqual(expect.objectContaining({ field: 'user', to: 'editors' }));
  });

  test.each([
    [{ host: '' }, 'mailHostMissing'],
    [{ host: 'smtp.example.org; rm' }, 'mailHostMissing'],
    [{ user: 'desk', security: 'none' }, 'mailInTheClear'],
    [{ port: 'x' }, 'portWrong'],
  ])('%j: %s', async (fields, sentence) => {
    await expect(smtp(fields)).rejects.toHaveProperty('issues.0.message', sentence);
  });

  test('two who change at once: the second is told', async () => {
    const { password: _, ...seen } = await getMailSettings(admin);
    const form = { ...seen, from: 'desk@ofuq.example', password: '' };
    await updateMailSettings(admin, form, NOON);
    await expect(updateMailSettings(admin, form, NOON)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test.each(['x@example.org\r\nBcc: a@b.c', 'x', 'x@example.org, y@example.org'])(
    'a sender like %j is refused',
    async (from) => {
      await expect(smtp({ from })).rejects.toHaveProperty('issues.0.message', 'emailWrong');
    },
  );
});
