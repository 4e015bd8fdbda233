import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  approve,
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
import { newPicture } from '@/tests/picture-factory';
import { db } from '../db/client';
import { archiveArticle } from '../articles/archive-article';
import type { Body } from '../articles/body/blocks';
import { scheduleArticle } from '../articles/schedule-article';
import { readLinkChecks } from '../links/link-checks';
import { recordLinkChecks } from '../links/record-link-checks';
import { requestLinkChecks } from '../links/request-link-checks';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { getArticleChecklist } from './get-article-checklist';
import { getChecklist, listOwnChecklists } from './get-checklist';
import { resetChecklist } from './reset-checklist';
import { checklistRules, DEFAULT_RULES, RULE_NAMES, type Level, type RuleName } from './rules';
import { updateChecklist } from './update-checklist';

let section: number;
let chief: StaffActor;

beforeAll(async () => {
  chief = await newStaff('chief');
});
beforeEach(async () => {
  section = await newSection();
});

const set = async (
  levels: Partial<Record<RuleName, Level>>,
  sectionId: number | null = section,
) => {
  const { version } = await getChecklist(chief, sectionId);
  const rules = checklistRules.parse({ levels });
  await updateChecklist(chief, { sectionId, version, rules }, NOON);
};

const withLinks = (...hrefs: string[]): Body =>
  hrefs.map((href, at) => ({
    id: `p${at}`,
    type: 'paragraph',
    content: [{ text: 'رابط', href }],
  }));

const refused = (sentence: string, field?: string) => ({
  code: 'RULE',
  details: { sentence, ...(field && { fields: { [field]: sentence } }) },
});

test('the few fields that were enough are enough where nobody has set anything', async () => {
  const id = await newDraft(chief, { sectionId: section });
  await publish(chief, id);
});

test('a hard rule stops approval, publication and schedule alike, and only in its section', async () => {
  await set({ tags: 'hard', standfirst: 'hard' });
  const id = await newDraft(chief, { sectionId: section });
  await submit(chief, id);
  const wanted = refused('standfirstMissing', 'standfirst');
  await expect(approve(chief, id)).rejects.toMatchObject(wanted);
  await expect(publish(chief, id)).rejects.toMatchObject(wanted);
  const later = { ...(await newest(id)), date: '2026-12-01', time: '10:00' };
  await expect(scheduleArticle(chief, later, NOON)).rejects.toMatchObject({
    ...wanted,
    details: {
      fields: { standfirst: 'standfirstMissing', tagIds: 'tagsMissing' },
      data: { unmet: [{ rule: 'standfirst' }, { rule: 'tags' }] },
    },
  });
  await edit(chief, id, { sectionId: await newSection() });
  await publish(chief, id);
});

test('soft rules stop nothing', async () => {
  await set(Object.fromEntries(RULE_NAMES.map((name) => [name, 'soft'])));
  await publish(chief, await newDraft(chief, { sectionId: section }));
});

describe('whose rules hold', () => {
  test('a section’s own, else the newspaper’s, else those it began with', async () => {
    const id = await newDraft(chief, { sectionId: section });
    const level = async () => (await getArticleChecklist(chief, id, NOON)).rules.levels.mainPicture;
    expect(await level()).toBe('soft');
    await set({ mainPicture: 'off' }, null);
    expect(await level()).toBe('off');
    await set({ mainPicture: 'hard' });
    expect(await level()).toBe('hard');
    expect(await listOwnChecklists(chief)).toContain(section);
    const { version } = await getChecklist(chief, section);
    await resetChecklist(chief, { sectionId: section, version }, NOON);
    expect(await level()).toBe('off');
    expect(await listOwnChecklists(chief)).not.toContain(section);
    const all = await getChecklist(chief, null);
    await resetChecklist(chief, { sectionId: null, version: all.version }, NOON);
    expect(await level()).toBe('soft');
  });

  test('the loser of a race is told', async () => {
    await set({ tags: 'off' });
    const stale = { sectionId: section, version: 0 };
    const rules = DEFAULT_RULES;
    await expect(updateChecklist(chief, { ...stale, rules }, NOON)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(resetChecklist(chief, stale, NOON)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await getChecklist(chief, section)).rules.levels.tags).toBe('off');
  });

  test('a section that does not exist has none', async () => {
    const nowhere = { sectionId: 99_999_999, version: 0, rules: DEFAULT_RULES };
    await expect(getChecklist(chief, 99_999_999)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(updateChecklist(chief, nowhere, NOON)).rejects.toMatchObject({ code: 'INVALID' });
  });
});

test('a picture of unknown licence and one without a credit, by the library’s own words', async () => {
  await set({ licence: 'hard' });
  const mediaId = await newPicture();
  await db().media.update({ where: { id: mediaId }, data: { licence: 'unknown', credit: '' } });
  const picture = { mediaId, caption: '', credit: '' };
  const id = await newDraft(chief, { sectionId: section, picture });
  await expect(publish(chief, id)).rejects.toMatchObject(refused('licenceUnknown', 'picture'));
  await set({ credit: 'hard' });
  await expect(publish(chief, id)).rejects.toMatchObject(refused('creditMissing', 'picture'));
  await db().media.update({ where: { id: mediaId }, data: { credit: 'أفق' } });
  await publish(chief, id);
});

test('open notes', async () => {
  await set({ openNotes: 'hard' });
  const id = await newDraft(chief, { sectionId: section });
  const note = await db().note.create({
    data: {
      key: randomUUID(),
      articleId: id,
      text: 'تحقّق',
      createdAt: NOON,
      createdById: chief.id,
    },
  });
  await expect(publish(chief, id)).rejects.toMatchObject(refused('notesOpen'));
  await db().note.update({ where: { id: note.id }, data: { resolvedAt: NOON } });
  await publish(chief, id);
});

describe('links into the newspaper', () => {
  const standings = async (...hrefs: string[]) => {
    const id = await newDraft(chief, { sectionId: section, body: withLinks(...hrefs) });
    return (await getArticleChecklist(chief, id, NOON)).facts.links;
  };

  test('stories, sections, tags, writers, own pages, old addresses and the rest', async () => {
    const { slug } = await db().section.findUniqueOrThrow({ where: { id: section } });
    const story = await newStory(chief, section);
    const draft = await newDraft(chief, { sectionId: section });
    const ended = await newStory(chief, section);
    await archiveArticle(chief, { id: ended }, NOON);
    const tag = await db().tag.create({ data: { name: 'وسم', folded: `وسم ${story}` } });
    const writer = await db().writer.create({ data: { name: 'كاتب', folded: 'كاتب' } });
    const fromPath = `/قديم-${story}`;
    await db().redirect.create({
      data: { fromPath, toPath: `/${slug}/${story}`, status: 301, createdAt: NOON },
    });
    const alive = [
      '/',
      '/latest',
      '/search?q=x',
      '/feed.xml',
      `/${slug}`,
      `/${slug}?page=2`,
      `/${slug}/feed.xml`,
      `/${slug}/${story}#c`,
      `http://localhost:3000/${slug}/${story}`,
      `/tag/${tag.id}`,
      `/writer/w${writer.id}`,
      '/pages/about',
      '/archive/2026/11/24',
      encodeURI(fromPath),
    ];
    const dead = [
      `/${slug}/${draft}`,
      `/${slug}/${ended}`,
      `/${slug}/999999999`,
      '/no-such-section',
      '/tag/99999999',
      '/writer/nobody',
      '/pages/no-such-page',
      '/some/old/address',
    ];
    expect(await standings(...alive)).toEqual(
      Object.fromEntries(alive.map((href) => [href, 'alive'])),
    );
    expect(await standings(...dead)).toEqual(
      Object.fromEntries(dead.map((href) => [href, 'dead'])),
    );
  });

  test('a dead one stops publication where the section says so', async () => {
    await set({ ownLinks: 'hard' });
    const id = await newDraft(chief, { sectionId: section, body: withLinks('/no-such-section') });
    await expect(publish(chief, id)).rejects.toMatchObject(refused('ownLinksDead', 'body'));
  });
});

describe('links to other houses', () => {
  const url = (name: string) => `https://${name}-${section}.example/page`;
  const waiting = () => db().$queryRaw<{ payload: { urls: string[] } }[]>`
    SELECT payload FROM graphile_worker._private_jobs ORDER BY id DESC LIMIT 1`;

  test('are asked for once, and again when the answer is old', async () => {
    const body = withLinks(url('a'), url('b'), '/latest', 'mailto:desk@ofuq.example');
    const id = await newDraft(chief, { sectionId: section, body });
    expect(await requestLinkChecks(chief, { id }, NOON)).toEqual({ pending: true });
    expect((await waiting())[0]?.payload.urls).toEqual([url('a'), url('b')]);
    await recordLinkChecks(
      SYSTEM,
      [
        { url: url('a'), standing: 'alive' },
        { url: url('b'), standing: 'dead' },
      ],
      NOON,
    );
    const pendingAfter = async (minutes: number) =>
      (await requestLinkChecks(chief, { id }, minutesAfter(NOON, minutes))).pending;
    expect(await pendingAfter(30)).toBe(false);
    expect(await pendingAfter(61)).toBe(true);
    expect((await waiting())[0]?.payload.urls).toEqual([url('b')]);
  });

  test('a dead one stops publication where it is hard; its replacement is not held against it', async () => {
    await set({ foreignLinks: 'hard' });
    const id = await newDraft(chief, { sectionId: section, body: withLinks(url('c')) });
    await recordLinkChecks(SYSTEM, [{ url: url('c'), standing: 'dead' }], NOON);
    await expect(publish(chief, id)).rejects.toMatchObject(refused('foreignLinksDead', 'body'));
    await edit(chief, id, { body: withLinks(url('d')) });
    await publish(chief, id);
  });

  test('the newest answer counts', async () => {
    for (const standing of ['dead', 'alive'] as const) {
      await recordLinkChecks(SYSTEM, [{ url: url('e'), standing }], NOON);
    }
    expect(await readLinkChecks(db(), [url('e')])).toMatchObject([{ standing: 'alive' }]);
  });
});
