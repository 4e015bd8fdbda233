import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoredEvent } from '@/newsroom/events/change-of-event';
import { getNewestEventId, listEventsAfter } from '@/newsroom/events/list-events';
import type { PageChange } from '@/newsroom/events/page-change';
import { silent } from '@/tests/open-pages';
import { AddressBook } from './address-book';
import { Freshness } from './freshness';

vi.mock('@/newsroom/events/list-events');
vi.mock('@/newsroom/media/list-hidden-media', () => ({
  listHiddenMedia: () => Promise.resolve([]),
}));
vi.mock('@/newsroom/articles/list-turns', () => ({ listTurns: () => Promise.resolve([]) }));

/** A newspaper whose only public story is number 1. */
class StubBook extends AddressBook {
  override load = (): Promise<void> => Promise.resolve();
  override learn = (): Promise<void> => Promise.resolve();
  override isPublic = (id: number): boolean => id === 1;
}

let applied: PageChange[];
let freshness: Freshness;
/** What lies in the database. */
let events: StoredEvent[];

beforeEach(() => {
  applied = [];
  events = [];
  vi.mocked(getNewestEventId).mockResolvedValue(0n);
  vi.mocked(listEventsAfter).mockImplementation((after, howMany) =>
    Promise.resolve(events.filter(({ id }) => id > after).slice(0, howMany)),
  );
  freshness = new Freshness({
    book: new StubBook(),
    apply: (change) => {
      applied.push(change);
      return Promise.resolve();
    },
    keptKeys: () => ['front', 'a:1', 'a:2', 's:3', 'all'],
    log: silent,
  });
});

afterEach(() => freshness.close());

function commit(type = 'section.created'): void {
  const id = BigInt(events.length + 1);
  events.push({ id, at: new Date(), type, nounId: '1', data: {} });
}

test('what an earlier run kept is stale, and what is public no more is withdrawn', async () => {
  await freshness.catchUp();
  expect(applied).toEqual([{ stale: ['all'], withdrawn: ['a:2'] }]);
  await freshness.catchUp();
  expect(applied).toHaveLength(1);
});

test('every event is carried out once, in order, also more than are read at once', async () => {
  await freshness.catchUp();
  for (let turn = 0; turn < 1203; turn += 1) commit();
  await freshness.catchUp();
  expect(applied.slice(1).flatMap(({ stale }) => stale)).toHaveLength(1203);
  await freshness.catchUp();
  expect(applied.slice(1)).toHaveLength(3);
});

test('who comes while events are read waits for a reading that begins afterwards', async () => {
  await freshness.catchUp();
  let letGo: (events: StoredEvent[]) => void = () => undefined;
  vi.mocked(listEventsAfter).mockReturnValueOnce(new Promise((resolve) => (letGo = resolve)));
  const first = freshness.catchUp();
  commit();
  const [second, third] = [freshness.catchUp(), freshness.catchUp()];
  letGo([]);
  await first;
  expect(applied).toHaveLength(1);
  await Promise.all([second, third]);
  expect(applied.at(-1)).toEqual({ stale: ['sections'], withdrawn: [], aged: ['~sections'] });
});

test('no two readings run beside each other', async () => {
  let [running, most] = [0, 0];
  vi.mocked(listEventsAfter).mockImplementation(async () => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    running -= 1;
    return [];
  });
  const again = async (times: number): Promise<void> => {
    await freshness.catchUp();
    if (times > 0) await again(times - 1);
  };
  await Promise.all([again(5), again(5), again(5)]);
  expect(most).toBe(1);
});

test('a database that is away is said so, and nothing is skipped when it is back', async () => {
  await freshness.catchUp();
  commit();
  vi.mocked(listEventsAfter).mockRejectedValueOnce(new Error('away'));
  await expect(freshness.catchUp()).rejects.toThrow('away');
  await freshness.catchUp();
  expect(applied.at(-1)?.stale).toEqual(['sections']);
});
