import { beforeAll, describe, expect, test } from 'vitest';
import { approve, edit, newDraft, newest, newSection, newStaff, submit } from '@/tests/factories';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { publishArticle } from './publish-article';
import { removeOldRevisions } from './remove-old-revisions';
import { restoreRevision } from './restore-revision';
import { saveArticle } from './save-article';
import { setRevisionName } from './set-revision-name';

const NOW = new Date('2026-11-24T09:00:00Z');
let section: number;
let chief: StaffActor;

beforeAll(async () => {
  section = await newSection();
  chief = await newStaff('chief');
});

const on = (iso: string): Date => new Date(iso);

/** A draft with a save point at each of these moments, numbered from 1. */
async function savedAt(...moments: string[]): Promise<number> {
  const id = await newDraft(chief, { sectionId: section }, on(moments[0] ?? ''));
  for (const moment of moments) await saveOn(id, moment);
  return id;
}

async function saveOn(id: number, moment: string): Promise<void> {
  await edit(chief, id, { title: `نص ${moment}` }, on(moment));
  await saveArticle(chief, await newest(id), on(moment));
}

async function left(id: number): Promise<number[]> {
  await removeOldRevisions(SYSTEM, NOW);
  const rows = await db().revision.findMany({
    where: { articleId: id },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  return rows.map(({ number }) => number);
}

describe('of plain save points', () => {
  test('younger than 30 days every one stays', async () => {
    const id = await savedAt('2026-10-26T08:00:00Z', '2026-10-26T09:00:00Z');
    expect(await left(id)).toEqual([1, 2]);
  });

  test('older ones stay as the last of each day, by the newspaper’s calendar', async () => {
    const id = await savedAt(
      '2026-10-01T08:00:00Z',
      '2026-10-01T20:59:00Z',
      // In Riyadh this is the next day.
      '2026-10-01T21:00:00Z',
      '2026-10-05T08:00:00Z',
      '2026-10-05T09:00:00Z',
    );
    expect(await left(id)).toEqual([2, 3, 5]);
  });

  test('older than a year as the last of each month', async () => {
    const id = await savedAt(
      '2025-06-01T08:00:00Z',
      '2025-06-20T08:00:00Z',
      '2025-07-03T08:00:00Z',
      '2026-11-24T08:00:00Z',
    );
    expect(await left(id)).toEqual([2, 3, 4]);
  });

  test('a second run removes nothing more', async () => {
    const id = await savedAt('2026-10-01T08:00:00Z', '2026-10-01T09:00:00Z');
    expect(await left(id)).toEqual([2]);
    expect(await removeOldRevisions(SYSTEM, NOW)).toBe(0);
  });
});

describe('never removed', () => {
  const DAY = ['2026-09-01T08:00:00Z', '2026-09-01T09:00:00Z', '2026-09-01T10:00:00Z'];

  test('one with a name', async () => {
    const id = await savedAt(...DAY);
    await setRevisionName(chief, { id, number: 1, name: 'أول صياغة' }, on(DAY[2] ?? ''));
    expect(await left(id)).toEqual([1, 3]);
  });

  test('one that the working copy began from', async () => {
    const id = await savedAt(...DAY);
    await restoreRevision(chief, { ...(await newest(id)), number: 1 }, on(DAY[2] ?? ''));
    expect(await left(id)).toEqual([1, 3]);
  });

  test('one that was submitted and approved, though it was saved first', async () => {
    const id = await savedAt(DAY[0] ?? '');
    await submit(chief, id, on(DAY[0] ?? ''));
    await approve(chief, id, on(DAY[0] ?? ''));
    await saveOn(id, DAY[1] ?? '');
    await saveOn(id, DAY[2] ?? '');
    expect(await left(id)).toEqual([1, 3]);
  });

  test('what readers saw and what they see', async () => {
    const id = await savedAt(DAY[0] ?? '');
    for (const moment of DAY.slice(1)) {
      const shown = { ...(await newest(id)), update: 'silent' } as const;
      await publishArticle(chief, shown, on(moment));
      await saveOn(id, moment);
    }
    await saveOn(id, '2026-09-01T11:00:00Z');
    expect(await left(id)).toEqual([1, 2, 4]);
  });
});
