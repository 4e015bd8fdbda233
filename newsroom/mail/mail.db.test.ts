import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { env } from '@/env';
import { minutesAfter, newStaff, NOON } from '@/tests/factories';
import { MailServer } from '@/tests/mail-server';
import { db } from '../db/client';
import { write } from '../db/write';
import { JOBS } from '../jobs/job-list';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { deliverMail } from './deliver-mail';
import { outboxFile, writeToOutbox } from './file-outbox';
import { getMailSettings } from './get-mail-settings';
import { listMail } from './list-mail';
import { readMailSettings } from './mail-settings';
import { MOST_FILES } from './outbox-limits';
import { removeOldMail } from './remove-old-mail';
import { retryMail } from './retry-mail';
import { sendMail, type Recipient } from './send-mail';
import { sendTestMail } from './send-test-mail';
import { smtpOptions } from './smtp-options';
import { updateMailSettings } from './update-mail-settings';

const SILENT = new Logger(() => () => undefined);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
const server = new MailServer();
const clock = () => NOON;
const LINK = 'http://localhost:3000/admin/sign-in/reset?token=a-secret-of-the-link';
const TEXT = { subject: 'موضوع', paragraphs: ['فقرة'], link: { word: 'فتح', url: LINK } };

let admin: StaffActor;

beforeAll(async () => {
  await server.open();
  admin = await newStaff('admin');
});

beforeEach(async () => {
  await db().mail.deleteMany();
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  server.letters = [];
  server.refusal = null;
});

afterEach(() => setWay({ way: 'file' }));

afterAll(async () => {
  await server.close();
  await pool.end();
});

async function setWay(fields: object): Promise<void> {
  const { password: _, version, ...stored } = await getMailSettings(admin);
  const form = { ...stored, from: 'desk@ofuq.example', password: '', ...fields, version };
  await updateMailSettings(admin, form, NOON);
}

const smtp = (fields: object = {}) =>
  setWay({
    way: 'smtp',
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    user: '',
    ...fields,
  });

const send = (to: Partial<Recipient> = {}, text = TEXT) =>
  write(SYSTEM, NOON, (tx) =>
    sendMail(tx, { name: 'سلمى', email: 'salma@example.org', ...to }, text, NOON),
  );

async function runQueue(): Promise<void> {
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
  const taskList: TaskList = { 'send-mail': (payload) => JOBS['send-mail'](payload, clock) };
  await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: SILENT });
}

const files = () => readdirSync(env().MAIL_DIR).filter((name) => name.endsWith('.eml'));
const newestFile = () => {
  const name = files().toSorted().at(-1) ?? '';
  return readFileSync(join(env().MAIL_DIR, name), 'utf8');
};

/** The header lines of a message, continued lines put together. */
function headersOf(message: string): string[] {
  const [head = ''] = message.split(/\r?\n\r?\n/);
  return head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
}

describe('a letter', () => {
  test('goes when its change is committed, and never without it', async () => {
    await expect(
      write(SYSTEM, NOON, async (tx) => {
        await sendMail(tx, { name: 'سلمى', email: 'salma@example.org' }, TEXT, NOON);
        throw new Error('the change fails');
      }),
    ).rejects.toThrow('the change fails');
    await runQueue();
    expect(await listMail(admin)).toEqual([]);
    await send();
    await runQueue();
    expect(await listMail(admin)).toMatchObject([{ state: 'filed', address: 'salma@example.org' }]);
  });

  test('lies sealed in the database, is forgotten when it has gone, and is shown without its link', async () => {
    await send();
    const [before] = await db().mail.findMany();
    expect(JSON.stringify(before)).not.toContain('a-secret-of-the-link');
    const jobs = await db().$queryRaw`SELECT payload::text FROM graphile_worker._private_jobs`;
    expect(jobs).toEqual([{ payload: `{"mailId":${before?.id}}` }]);
    await runQueue();
    expect(await db().mail.findFirst()).toMatchObject({ sealed: null, sentBy: 'file' });
    expect(JSON.stringify(await listMail(admin))).not.toContain('a-secret-of-the-link');
    expect(newestFile()).toContain('token=3Da-secret-of-the-link');
  });

  test('in the folder is for its owner alone', async () => {
    await send();
    await runQueue();
    const [name = ''] = files();
    expect(statSync(join(env().MAIL_DIR, name)).mode & 0o777).toBe(0o600);
    expect(statSync(env().MAIL_DIR).mode & 0o777).toBe(0o700);
  });

  test('that has gone is not sent again', async () => {
    await smtp();
    await send();
    const { id } = await db().mail.findFirstOrThrow();
    await deliverMail({ mailId: id }, clock);
    await deliverMail({ mailId: id }, clock);
    expect(server.letters).toHaveLength(1);
    await expect(retryMail(admin, { id }, NOON)).rejects.toMatchObject({ code: 'RULE' });
  });
});

describe('by a mail server', () => {
  test('both parts arrive, from right to left, once', async () => {
    await smtp();
    await send();
    await runQueue();
    const [letter] = server.letters;
    expect(letter).toMatchObject({ from: 'desk@ofuq.example', to: ['salma@example.org'] });
    expect(letter?.message).toContain('multipart/alternative');
    expect(letter?.message).toContain('Auto-Submitted: auto-generated');
    expect(letter?.message).toMatch(/dir=3D"rtl"|dir="rtl"/);
    expect(await listMail(admin)).toMatchObject([{ state: 'sent' }]);
  });

  test('that refuses is asked again; what it said is shown', async () => {
    await smtp();
    server.refusal = 'try later';
    await send();
    await runQueue();
    const [mail] = await listMail(admin);
    expect(mail).toMatchObject({ state: 'retrying', mayRetry: false });
    expect(mail?.failure).toContain('try later');
    server.refusal = null;
    await runQueue();
    expect(server.letters).toHaveLength(1);
    expect(await listMail(admin)).toMatchObject([{ state: 'sent', failure: null }]);
  });

  test('that is away: after the last try by hand', async () => {
    // Nobody listens there.
    await smtp({ port: 1 });
    await send();
    for (let round = 0; round < 9; round += 1) await runQueue();
    const [mail] = await listMail(admin);
    expect(mail).toMatchObject({ state: 'failed', mayRetry: true });
    expect((await db().mail.findFirst())?.tries).toBe(8);
    await smtp();
    await retryMail(admin, { id: mail?.id ?? 0 }, NOON);
    await runQueue();
    expect(server.letters).toHaveLength(1);
  });

  test('that was thinking when the process left: the queue’s last try is the last', async () => {
    await smtp({ port: 1 });
    await send();
    // The queue counts a try when it begins, and nothing was noted of this one.
    await db().$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = 1`;
    for (let round = 0; round < 6; round += 1) await runQueue();
    expect(await listMail(admin)).toMatchObject([{ state: 'retrying', mayRetry: false }]);
    await db().$executeRaw`
      UPDATE graphile_worker._private_jobs SET attempts = max_attempts, locked_at = now()`;
    expect(await listMail(admin)).toMatchObject([{ state: 'retrying', mayRetry: false }]);
    await db().$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = NULL`;
    const [mail] = await listMail(admin);
    expect(mail).toMatchObject({ state: 'failed', mayRetry: true });
    await smtp();
    await retryMail(admin, { id: mail?.id ?? 0 }, NOON);
    await runQueue();
    expect(server.letters).toHaveLength(1);
    expect(await listMail(admin)).toMatchObject([{ state: 'sent' }]);
  });

  test('whose certificate nobody vouches for gets nothing, the password least of all', async () => {
    const strict = new MailServer({ password: 'كلمة الخادم' });
    await strict.open();
    await smtp({ port: strict.port, security: 'starttls', user: 'desk', password: 'كلمة الخادم' });
    await send();
    await runQueue();
    expect((await listMail(admin))[0]).toMatchObject({ state: 'retrying' });
    expect([strict.users, strict.letters]).toEqual([[], []]);
    // The same when nobody asks who vouches for it.
    const options = smtpOptions(await readMailSettings());
    await createTransport({ ...options, tls: { rejectUnauthorized: false } }).sendMail({
      from: 'desk@ofuq.example',
      to: 'salma@example.org',
      text: 'نص',
    });
    expect([strict.users, strict.letters.length]).toEqual([['desk'], 1]);
    await strict.close();
  });
});

test('a letter that cannot be opened any more has failed', async () => {
  await send();
  await db().mail.updateMany({ data: { sealed: 'v1.of-another-secret' } });
  await runQueue();
  expect(await listMail(admin)).toMatchObject([
    { state: 'failed', failure: 'sealed with another AUTH_SECRET' },
  ]);
});

describe('names and subjects cannot become headers', () => {
  const HOSTILE = [
    'سلمى\r\nBcc: everybody@example.org',
    'سلمى\nBcc: everybody@example.org\n\nنص آخر',
    'سلمى\u2028Bcc: everybody@example.org',
    'سلمى" <evil@example.org>, "',
    '\u202Eسلمى <evil@example.org>',
    '=?utf-8?B?QmNj?=, evil@example.org',
  ];

  test.each(HOSTILE)('%j', async (name) => {
    await smtp();
    await send({ name }, { ...TEXT, subject: name });
    await runQueue();
    const [letter] = server.letters;
    expect(letter?.to).toEqual(['salma@example.org']);
    const headers = headersOf(letter?.message ?? '');
    const names = headers.map((line) => line.split(':')[0]?.toLowerCase() ?? '');
    expect(names.filter((one) => ['bcc', 'cc'].includes(one))).toEqual([]);
    expect(names.filter((one) => one === 'to' || one === 'subject')).toHaveLength(2);
    const to = headers.find((line) => /^to:/i.test(line)) ?? '';
    expect(to).toMatch(/<salma@example\.org>$/);
    expect(to.match(/<[^>]*>/g)).toHaveLength(1);
  });

  test('marks of HTML stay marks', async () => {
    await smtp();
    await send({ name: '<img src=x onerror=alert(1)>' });
    await runQueue();
    const html = server.letters[0]?.message.split('text/html')[1] ?? '';
    expect(html).not.toContain('<img');
  });
});

test('the folder keeps the newest five hundred', async () => {
  const earlier = minutesAfter(NOON, -60);
  const message = { from: 'a@example.org', to: 'b@example.org', text: 'نص' };
  for (let id = 1; id <= MOST_FILES + 3; id += 1) {
    await writeToOutbox(message, outboxFile(id, earlier));
  }
  const left = files().toSorted();
  expect(left).toHaveLength(MOST_FILES);
  expect(left).not.toContain(outboxFile(3, earlier));
});

test('a letter of trial goes to who asks for it', async () => {
  await sendTestMail(admin, NOON);
  await runQueue();
  expect(headersOf(newestFile()).join('\n')).toContain(`<${admin.email}>`);
});

test('old letters are removed, and what was not sent is forgotten sooner', async () => {
  await send();
  const days = (count: number): Date => new Date(NOON.getTime() + count * 86_400_000);
  await removeOldMail(SYSTEM, days(3));
  expect(await listMail(admin)).toMatchObject([{ state: 'failed', mayRetry: false }]);
  await removeOldMail(SYSTEM, days(31));
  expect(await listMail(admin)).toEqual([]);
});
