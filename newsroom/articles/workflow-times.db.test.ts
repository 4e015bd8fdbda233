import { beforeAll, describe, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  newStory,
  NOON,
  publish,
  submit,
} from '@/tests/factories';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { archiveArticle } from './archive-article';
import { createPreview } from './create-preview';
import { embargoArticle } from './embargo-article';
import { expireArticle } from './expire-article';
import { findAddress } from './find-address';
import { findPreview } from './find-preview';
import { findPublicArticle } from './find-public-article';
import { getDeskArticle } from './get-desk-article';
import { getDeskState } from './get-desk-state';
import { liftEmbargo } from './lift-embargo';
import { listReviewQueue } from './list-review-queue';
import { listBySection } from './list-public';
import { listTurns } from './list-turns';
import { releaseArticle } from './release-article';
import { scheduleArticle } from './schedule-article';
import { takeArticle } from './take-article';
import { unscheduleArticle } from './unschedule-article';

let section: number;
let reporter: StaffActor;
let editor: StaffActor;
let colleague: StaffActor;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  editor = await newStaff('editor', [section]);
  colleague = await newStaff('editor', [section]);
});

const at = (minutes: number): Date => minutesAfter(NOON, minutes);
/** NOON is 12:00 in Riyadh on 24 November. */
const local = (time: string, date = '2026-11-24') => ({ date, time });

describe('a submitted text is taken', () => {
  test('by one, whose name the queue and the editor show', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await submit(reporter, id);
    await takeArticle(editor, { id, from: null }, at(1));
    const reviewer = { id: editor.id, name: editor.name, since: at(1).toISOString() };
    expect(await getDeskState(reporter, id, at(2))).toMatchObject({ reviewer });
    const { items: queue } = await listReviewQueue(colleague, at(2));
    expect(queue.find((item) => item.id === id)).toMatchObject({ reviewer });
    await releaseArticle(editor, { id }, at(3));
    expect(await getDeskState(reporter, id, at(3))).toMatchObject({ reviewer: null });
  });

  test('from a colleague only by who knows that he has it', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await submit(reporter, id);
    await takeArticle(editor, { id, from: null }, at(1));
    await expect(takeArticle(colleague, { id, from: null }, at(2))).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { sentence: 'takenBySomebody' },
    });
    await takeArticle(colleague, { id, from: editor.id }, at(3));
    const event = await db().event.findFirstOrThrow({
      where: { nounId: String(id), type: 'article.taken' },
      orderBy: { id: 'desc' },
    });
    expect(event).toMatchObject({ staffId: colleague.id, data: { fromId: editor.id } });
    const { history } = await getDeskArticle(reporter, id, at(3));
    expect(history.items.slice(0, 2)).toMatchObject([
      { type: 'article.taken', by: colleague.name, detail: editor.name },
      { type: 'article.taken', by: editor.name, detail: null },
    ]);
    await expect(releaseArticle(editor, { id }, at(4))).rejects.toMatchObject({
      details: { sentence: 'notTaken' },
    });
  });

  test('by one of two who press at the same moment', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await submit(reporter, id);
    const both = await Promise.allSettled(
      [editor, colleague].map((who) => takeArticle(who, { id, from: null }, at(1))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('until it is decided on', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await submit(reporter, id);
    await takeArticle(editor, { id, from: null }, at(1));
    await publish(colleague, id, at(2));
    expect(await getDeskState(editor, id, at(3))).toMatchObject({ reviewer: null });
  });
});

describe('the end of a publication', () => {
  test('takes the story off by the clock alone: 410 without a reason, out of the lists', async () => {
    const id = await newStory(reporter, section);
    await expireArticle(editor, { id, ...local('13:00') }, at(1));
    expect(await findPublicArticle(id, at(59))).not.toBeNull();
    expect(await findPublicArticle(id, at(60))).toBeNull();
    expect(await findAddress(id, at(60))).toEqual({ state: 'gone', retraction: null });
    const listed = async (now: Date) =>
      (await listBySection(section, 1, now)).items.some((card) => card.id === id);
    expect([await listed(at(59)), await listed(at(60))]).toEqual([true, false]);
    const turn = (await listTurns(at(1), at(61))).find(({ standing }) => standing?.id === id);
    expect(turn).toMatchObject({ at: at(60), standing: { standing: 'gone' } });
    expect(turn?.change.withdrawn).toContain(`a:${id}`);
    expect(await getDeskState(editor, id, at(60))).toMatchObject({
      state: 'archived',
      unpublishAt: null,
    });
  });

  test('is set, moved and taken back, each one event', async () => {
    const id = await newStory(reporter, section);
    await expireArticle(editor, { id, ...local('13:00') }, at(1));
    await expireArticle(editor, { id, ...local('14:00') }, at(2));
    await expireArticle(editor, { id, ...local('14:00') }, at(3));
    await expireArticle(editor, { id, clear: 'yes' }, at(4));
    expect(await findPublicArticle(id, at(600))).not.toBeNull();
    const events = await db().event.findMany({
      where: { nounId: String(id), type: 'article.expiry' },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ data }) => data)).toEqual([
      { unpublishAt: at(60).toISOString() },
      { unpublishAt: at(120).toISOString() },
      { unpublishAt: null },
    ]);
  });

  test('is refused when it has passed, comes before the beginning, or belongs to a draft', async () => {
    const live = await newStory(reporter, section);
    await expect(
      expireArticle(editor, { id: live, ...local('12:00') }, at(1)),
    ).rejects.toMatchObject({ details: { sentence: 'timePassed' } });
    const id = await newDraft(reporter, { sectionId: section });
    await expect(expireArticle(editor, { id, ...local('13:00') }, at(1))).rejects.toMatchObject({
      details: { sentence: 'expireOnlyPublic' },
    });
    await scheduleArticle(editor, { ...(await newest(id)), ...local('14:00') }, at(1));
    await expect(expireArticle(editor, { id, ...local('14:00') }, at(2))).rejects.toMatchObject({
      details: { sentence: 'endsBeforeStart' },
    });
    await expireArticle(editor, { id, ...local('15:00') }, at(2));
    await expect(
      scheduleArticle(editor, { ...(await newest(id)), ...local('15:00') }, at(3)),
    ).rejects.toMatchObject({ details: { sentence: 'endsBefore' } });
  });

  test('is forgotten when the story leaves before, and when it comes back after', async () => {
    const scheduled = await newDraft(reporter, { sectionId: section });
    await scheduleArticle(editor, { ...(await newest(scheduled)), ...local('14:00') }, at(1));
    await expireArticle(editor, { id: scheduled, ...local('15:00') }, at(2));
    await unscheduleArticle(editor, { id: scheduled }, at(3));
    await publish(editor, scheduled, at(4));
    expect(await findPublicArticle(scheduled, at(600))).not.toBeNull();

    const archived = await newStory(reporter, section);
    await expireArticle(editor, { id: archived, ...local('15:00') }, at(2));
    await archiveArticle(editor, { id: archived }, at(3));
    await publish(editor, archived, at(4));
    expect(await findPublicArticle(archived, at(600))).not.toBeNull();

    const ended = await newStory(reporter, section);
    await expireArticle(editor, { id: ended, ...local('13:00') }, at(2));
    await publish(editor, ended, at(70));
    expect(await findPublicArticle(ended, at(600))).not.toBeNull();
  });

  test('stays when edits are promoted', async () => {
    const id = await newStory(reporter, section);
    await expireArticle(editor, { id, ...local('13:00') }, at(1));
    await edit(reporter, id, { title: 'عنوان بعد التعديل' }, at(2));
    await publish(editor, id, at(3));
    expect(await findPublicArticle(id, at(60))).toBeNull();
  });
});

describe('under an embargo', () => {
  test('nothing is published before its time, and at its time it may be', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await embargoArticle(reporter, { id, ...local('15:00') }, at(1));
    await expect(publish(editor, id, at(2))).rejects.toMatchObject({
      code: 'RULE',
      details: { sentence: 'publishUnderEmbargo' },
    });
    await expect(
      scheduleArticle(editor, { ...(await newest(id)), ...local('14:59') }, at(2)),
    ).rejects.toMatchObject({ details: { sentence: 'scheduleUnderEmbargo' } });
    const { verbs } = await getDeskState(editor, id, at(2));
    expect(verbs).not.toContain('publish');
    expect(verbs).not.toContain('preview');
    await scheduleArticle(editor, { ...(await newest(id)), ...local('15:00') }, at(3));
    expect(await findPublicArticle(id, at(179))).toBeNull();
    expect(await findPublicArticle(id, at(180))).not.toBeNull();
  });

  test('the database itself keeps it', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await publish(SYSTEM, id, at(1));
    const tooLate = db().article.update({ where: { id }, data: { embargoUntil: at(5) } });
    await expect(tooLate).rejects.toThrow('Article_embargo_is_kept');
  });

  test('no preview link is made, and the ones that were made do not open', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    const { address } = await createPreview(reporter, { id }, at(1));
    const token = address.split('/').at(-1) ?? '';
    expect(await findPreview(token, at(2))).not.toBeNull();
    await embargoArticle(reporter, { id, ...local('15:00') }, at(3));
    expect(await findPreview(token, at(4))).toBeNull();
    await expect(createPreview(reporter, { id }, at(4))).rejects.toMatchObject({
      details: { sentence: 'previewUnderEmbargo' },
    });
    expect(await findPreview(token, at(180))).not.toBeNull();
  });

  test('only who publishes may shorten or lift it', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await embargoArticle(reporter, { id, ...local('15:00') }, at(1));
    await embargoArticle(reporter, { id, ...local('16:00') }, at(2));
    await expect(embargoArticle(reporter, { id, ...local('15:00') }, at(3))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(liftEmbargo(reporter, { id }, at(3))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await embargoArticle(editor, { id, ...local('14:00') }, at(4));
    await liftEmbargo(editor, { id }, at(5));
    await publish(editor, id, at(6));
    await expect(embargoArticle(editor, { id, ...local('15:00') }, at(7))).rejects.toMatchObject({
      details: { sentence: 'embargoOnlyFirst' },
    });
  });

  test('a scheduled story is not forbidden beyond its time', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await scheduleArticle(editor, { ...(await newest(id)), ...local('14:00') }, at(1));
    await expect(embargoArticle(editor, { id, ...local('14:01') }, at(2))).rejects.toMatchObject({
      details: { sentence: 'embargoAfterSchedule' },
    });
    await embargoArticle(editor, { id, ...local('14:00') }, at(2));
  });
});
