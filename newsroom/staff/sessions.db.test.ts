import { beforeAll, describe, expect, test } from 'vitest';
import { newStaff, NOON, PASSWORD } from '@/tests/factories';
import type { StaffActor } from './actor';
import { endSessions } from './end-sessions';
import { findSession } from './find-session';
import { listSessions } from './list-sessions';
import { signIn } from './sign-in';

let admin: StaffActor;
let address = 0;

beforeAll(async () => {
  admin = await newStaff('admin');
});

async function enter(staff: StaffActor, userAgent = ''): Promise<StaffActor> {
  address += 1;
  const origin = { address: `198.51.100.${address}`, userAgent, knownDevice: false };
  const { sessionId } = await signIn({ email: staff.email, password: PASSWORD }, origin, NOON);
  return { ...staff, sessionId };
}

describe('sessions', () => {
  const CHROME =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';

  test('of oneself: this one first, with the device; one is ended, then all others', async () => {
    const person = await newStaff('reporter');
    const [here, there] = [await enter(person, CHROME), await enter(person)];
    await enter(person);
    const list = await listSessions(here, person.id, NOON);
    expect(list).toHaveLength(3);
    expect(list[0]).toMatchObject({
      ...{ id: here.sessionId, isCurrent: true },
      device: { browser: 'Chrome', system: 'Windows', kind: 'desktop' },
    });
    await endSessions(here, { id: person.id, session: there.sessionId }, NOON);
    expect(await findSession(there.sessionId, NOON)).toBeNull();
    await endSessions(here, { id: person.id }, NOON);
    expect((await listSessions(here, person.id, NOON)).map(({ id }) => id)).toEqual([
      here.sessionId,
    ]);
  });

  test('of others are an administrator’s to see and to end', async () => {
    const person = await enter(await newStaff('chief'));
    const colleague = await enter(await newStaff('chief'));
    const whose = { id: person.id, session: person.sessionId };
    await expect(listSessions(colleague, person.id, NOON)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(endSessions(colleague, whose, NOON)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      endSessions(colleague, { id: colleague.id, session: person.sessionId }, NOON),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await findSession(person.sessionId, NOON)).not.toBeNull();
    await endSessions(admin, { id: person.id }, NOON);
    expect(await findSession(person.sessionId, NOON)).toBeNull();
  });
});
