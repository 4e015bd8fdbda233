import { beforeEach, describe, expect, test } from 'vitest';
import { NOON } from '@/tests/factories';
import { db } from '../db/client';
import { write } from '../db/write';
import { SYSTEM } from '../staff/actor';
import { dropOldestMonth } from './drop-oldest-month';
import { sealEvents } from './seal-events';
import { verifyRecord } from './verify-record';

const at = (text: string) => new Date(text);

/** As the owner may, who sets the triggers aside. */
async function tamper(...statements: string[]): Promise<void> {
  const trigger = (act: string) => [
    `ALTER TABLE "Event" ${act} TRIGGER "Event_append_only"`,
    `ALTER TABLE "EventSeal" ${act} TRIGGER "EventSeal_append_only"`,
  ];
  const all = [...trigger('DISABLE'), ...statements, ...trigger('ENABLE ALWAYS')];
  await db().$transaction(all.map((statement) => db().$executeRawUnsafe(statement)));
}

async function recorded(count: number, now = NOON): Promise<bigint[]> {
  for (let place = 0; place < count; place += 1) {
    await write(SYSTEM, now, async (_tx, record) =>
      record({ type: 'tag.created', nounId: String(place), data: { name: `وسم ${place}` } }),
    );
  }
  const rows = await db().event.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  return rows.map(({ id }) => id);
}

beforeEach(() => tamper('DELETE FROM "EventSeal"', 'DELETE FROM "Event"'));

describe('the chain', () => {
  test('what was recorded is sealed once, and waits until then', async () => {
    await recorded(3);
    expect(await verifyRecord()).toMatchObject({ ok: true, sealed: 0, unsealed: 3, head: null });
    expect(await sealEvents(SYSTEM, NOON)).toBe(3);
    expect(await sealEvents(SYSTEM, NOON)).toBe(0);
    const ids = await recorded(1);
    expect(await verifyRecord()).toMatchObject({ ok: true, sealed: 3, unsealed: 1 });
    await sealEvents(SYSTEM, NOON);
    const found = await verifyRecord();
    expect(found).toMatchObject({ ok: true, sealed: 4, unsealed: 0 });
    expect(found.ok && found.head?.eventId).toBe(ids[3]);
  });

  test('an id that was given and rolled back is no gap', async () => {
    await recorded(1);
    const act = write(SYSTEM, NOON, async (tx, record) => {
      record({ type: 'tag.created', nounId: '9', data: { name: 'وسم' } });
      await tx.$executeRaw`SELECT nextval('"Event_id_seq"')`;
    });
    await act;
    const ids = await recorded(1);
    expect(ids).toHaveLength(3);
    expect(new Set(ids.slice(1).map((id, place) => id - (ids[place] ?? 0n)))).toEqual(
      new Set([1n, 2n]),
    );
    await sealEvents(SYSTEM, NOON);
    expect(await verifyRecord()).toMatchObject({ ok: true, sealed: 3 });
  });

  test('two at once seal everything once', async () => {
    await recorded(40);
    const counts = await Promise.all([1, 2, 3].map(() => sealEvents(SYSTEM, NOON)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect(await verifyRecord()).toMatchObject({ ok: true, sealed: 40 });
  });

  test('sealed while others write, nothing is left out', async () => {
    const writing = Promise.all([1, 2, 3, 4].map(() => recorded(10)));
    for (let turn = 0; turn < 10; turn += 1) await sealEvents(SYSTEM, NOON);
    await writing;
    await sealEvents(SYSTEM, NOON);
    expect(await verifyRecord()).toMatchObject({ ok: true, sealed: 40, unsealed: 0 });
  });
});

describe('tampering by the owner is found', () => {
  const sealed = async () => {
    const ids = await recorded(6);
    await sealEvents(SYSTEM, NOON);
    return ids;
  };
  const broken = (eventId: bigint | undefined, reason: string, count: number) => ({
    ok: false,
    eventId,
    reason,
    sealed: count,
  });

  test.each([
    `"data" = '{"name": "وسم آخر"}'`,
    `"at" = "at" + interval '1 millisecond'`,
    `"nounId" = '77'`,
    `"type" = 'tag.merged'`,
  ])('a changed event: %s', async (change) => {
    const ids = await sealed();
    await tamper(`UPDATE "Event" SET ${change} WHERE id = ${ids[2]}`);
    expect(await verifyRecord()).toEqual(broken(ids[2], 'changed', 2));
  });

  test('a removed one', async () => {
    const ids = await sealed();
    await tamper(`DELETE FROM "Event" WHERE id = ${ids[3]}`);
    expect(await verifyRecord()).toEqual(broken(ids[3], 'removed', 3));
  });

  test('one that was removed with its seal: the next does not follow on what stands before it', async () => {
    const ids = await sealed();
    await tamper(
      `DELETE FROM "EventSeal" WHERE "eventId" = ${ids[3]}`,
      `DELETE FROM "Event" WHERE id = ${ids[3]}`,
    );
    expect(await verifyRecord()).toEqual(broken(ids[4], 'changed', 3));
  });

  test('the first ones with their seals', async () => {
    const ids = await sealed();
    await tamper(
      `DELETE FROM "EventSeal" WHERE "eventId" <= ${ids[1]}`,
      `DELETE FROM "Event" WHERE id <= ${ids[1]}`,
    );
    expect(await verifyRecord()).toEqual(broken(ids[2], 'changed', 0));
  });

  test('one that was put in afterwards, under an id that was free', async () => {
    await recorded(2);
    await db().$executeRaw`SELECT nextval('"Event_id_seq"')`;
    const ids = await recorded(2);
    await sealEvents(SYSTEM, NOON);
    const free = (ids[1] ?? 0n) + 1n;
    await tamper(`INSERT INTO "Event" ("id", "at", "type", "nounId", "data")
      VALUES (${free}, now(), 'tag.created', '5', '{}')`);
    expect(await verifyRecord()).toEqual(broken(free, 'added', 2));
  });

  test('two that changed their places', async () => {
    const ids = await sealed();
    await tamper(
      `UPDATE "Event" SET id = -1 WHERE id = ${ids[1]}`,
      `UPDATE "Event" SET id = ${ids[1]} WHERE id = ${ids[2]}`,
      `UPDATE "Event" SET id = ${ids[2]} WHERE id = -1`,
    );
    expect(await verifyRecord()).toEqual(broken(ids[1], 'changed', 1));
  });

  test('a record that was written anew is found by a head that was kept elsewhere', async () => {
    const ids = await sealed();
    const found = await verifyRecord();
    const head = found.ok ? found.head : null;
    await tamper(
      `UPDATE "Event" SET "nounId" = '77' WHERE id = ${ids[2]}`,
      'DELETE FROM "EventSeal"',
    );
    await sealEvents(SYSTEM, NOON);
    expect(await verifyRecord()).toMatchObject({ ok: true, sealed: 6 });
    expect(await verifyRecord(head)).toEqual(broken(ids[5], 'notTheHead', 5));
    await tamper(
      `DELETE FROM "EventSeal" WHERE "eventId" >= ${ids[4]}`,
      `DELETE FROM "Event" WHERE id >= ${ids[4]}`,
    );
    expect(await verifyRecord(head)).toEqual(broken(ids[5], 'removed', 4));
  });
});

describe('months that are dropped', () => {
  const history = async () => {
    await recorded(3, at('2025-09-10T12:00:00Z'));
    // The night of the first of October in Riyadh is still September in UTC.
    await recorded(2, at('2025-09-30T22:00:00Z'));
    await recorded(2, at('2025-11-05T12:00:00Z'));
    await sealEvents(SYSTEM, NOON);
  };
  const drop = (before: string) => dropOldestMonth(SYSTEM, { before }, NOON);

  test('go one by one, by the newspaper’s calendar, and the rest can be verified', async () => {
    await history();
    const before = await verifyRecord();
    expect(await drop('2025-09')).toBeNull();
    expect(await drop('2025-11')).toEqual({ month: '2025-09', count: 3 });
    expect(await drop('2025-11')).toEqual({ month: '2025-10', count: 2 });
    expect(await drop('2025-11')).toBeNull();
    expect(await verifyRecord()).toMatchObject({ ok: true, sealed: 2, unsealed: 2 });
    await sealEvents(SYSTEM, NOON);
    expect(await verifyRecord(before.ok ? before.head : null)).toMatchObject({
      ok: true,
      sealed: 4,
      isHeadKnown: true,
    });
    expect(await drop('2025-12')).toEqual({ month: '2025-11', count: 2 });
    expect(await verifyRecord(before.ok ? before.head : null)).toMatchObject({
      ok: true,
      isHeadKnown: false,
    });
  });

  test('what has no seal yet is not dropped', async () => {
    await recorded(2, at('2025-09-10T12:00:00Z'));
    await expect(drop('2025-11')).rejects.toThrow('sealed');
    expect(await db().event.count()).toBe(2);
  });

  test('afterwards the record refuses again, and what is removed beyond is found', async () => {
    await history();
    await drop('2025-10');
    await expect(db().$executeRaw`DELETE FROM "Event"`).rejects.toThrow('only ever added');
    await expect(db().$executeRaw`DELETE FROM "EventSeal"`).rejects.toThrow('only ever added');
    const [first] = await db().event.findMany({ orderBy: { id: 'asc' }, take: 1 });
    await tamper(
      `DELETE FROM "EventSeal" WHERE "eventId" = ${first?.id}`,
      `DELETE FROM "Event" WHERE id = ${first?.id}`,
    );
    expect(await verifyRecord()).toMatchObject({ ok: false, reason: 'changed' });
  });

  test('the seal before the beginning is guarded too', async () => {
    await history();
    await drop('2025-10');
    await tamper(`UPDATE "EventSeal" SET "hash" = decode(repeat('00', 32), 'hex')
      WHERE "eventId" = (SELECT min("eventId") FROM "EventSeal")`);
    expect(await verifyRecord()).toMatchObject({ ok: false, reason: 'changed', sealed: 0 });
  });
});
