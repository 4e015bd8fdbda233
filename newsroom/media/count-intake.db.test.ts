import { expect, test } from 'vitest';
import { newStaff } from '@/tests/factories';
import { countIntake, INTAKE_LIMIT } from './count-intake';

test('sixty pictures asked about twice pass; what is beyond the limit waits, each person alone', async () => {
  const [photo, other] = [await newStaff('photo'), await newStaff('photo')];
  expect(INTAKE_LIMIT.points).toBeGreaterThanOrEqual(120);
  for (let file = 0; file < INTAKE_LIMIT.points; file += 1) await countIntake(photo);
  const one = countIntake(photo).catch((error: unknown) => error);
  const { code, details } = (await one) as { code: string; details: { retryAfter: number } };
  expect([code, details]).toEqual([
    'RATE_LIMITED',
    { sentence: 'tooManyIntakes', retryAfter: expect.any(Number) as number },
  ]);
  expect(details.retryAfter).toBeGreaterThan(0);
  expect(details.retryAfter).toBeLessThanOrEqual(INTAKE_LIMIT.duration);
  await countIntake(other);
});
