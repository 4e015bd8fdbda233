import { redirect } from 'next/navigation';
import { expect, test } from 'vitest';
import { formWords } from '@/messages/ar-form';
import { answeredAction } from './answered-action';
import type { FormResult } from './form-result';

const send = (act: () => Promise<never>) => answeredAction(act)(null, new FormData());

test('a network that is away is a refusal, and the form stays', async () => {
  const answer = send(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(answer).resolves.toEqual({
    ok: false,
    code: 'UNREACHABLE',
    sentence: formWords.unreachable,
  });
});

const LOST = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
const REFUSED: FormResult = {
  ok: false,
  code: 'CONFLICT',
  sentence: '',
  data: { version: 6, saved: { digits: 'latn' }, entered: { version: '5', digits: 'arab' } },
};

test.each<[string, FormResult, unknown]>([
  ['a refusal', REFUSED, REFUSED.data],
  ['a saving', { ok: true, value: { version: 7 } }, { version: 7 }],
  [
    'a preview',
    { ok: true, value: { version: 5, entered: { listed: 'on' }, preview: 'shown' } },
    { version: 5, entered: { listed: 'on' } },
  ],
])('what a form shows since %s stays when the next answer is lost', async (_, previous, data) => {
  const form = new FormData();
  form.set('password', 'secret');
  const answer = await answeredAction(LOST)(previous, form);
  expect(answer).toMatchObject({ code: 'UNREACHABLE', data });
  // And when it is lost again.
  expect(await answeredAction(LOST)(answer, form)).toEqual(answer);
});

test('a refusal that says nothing of the form leaves what it shows, another one changes it', async () => {
  const next = (data?: object) => {
    const refusal: FormResult = { ok: false, code: 'INVALID', sentence: '', data };
    return answeredAction(() => Promise.resolve(refusal))(REFUSED, new FormData());
  };
  const { data } = REFUSED;
  expect(await next()).toMatchObject({ data });
  const entered = { version: '6', digits: 'latn' };
  expect(await next({ entered })).toMatchObject({ data: { ...(data as object), entered } });
});

test('an answer goes through as it is', async () => {
  const answer = { ok: true, value: 7 } as const;
  const action = answeredAction(() => Promise.resolve(answer));
  await expect(action(null, new FormData())).resolves.toBe(answer);
});

test('a redirect goes on its way', async () => {
  const away = send(() => Promise.resolve().then(() => redirect('/admin')));
  await expect(away).rejects.toMatchObject({ digest: expect.stringContaining('/admin') as string });
});
