import { describe, expect, test } from 'vitest';
import type { SectionView } from '../sections/views';
import { HOME, type HomeSetting } from '../settings/home';
import type { HomeModule } from '../settings/home-modules';
import { chooseStories, type Candidate, type FrontPool } from './choose-front';

const section = (id: number, slug: string): SectionView => ({
  id,
  slug,
  name: slug,
  description: '',
  parentId: null,
  color: 'accent',
  hidden: false,
});

const SECTIONS = [section(1, 'local'), section(2, 'economy'), section(3, 'opinion')];

const story = (id: number, sectionId: number, facts: Partial<Candidate> = {}): Candidate => ({
  id: BigInt(id),
  sectionId,
  kind: 'news',
  wordCount: 400,
  hasPicture: true,
  ...facts,
});

const choose = (
  newest: Candidate[],
  strips: Partial<FrontPool> = {},
  home: Partial<HomeSetting> = {},
) => {
  const of = (sectionId: number): bigint[] =>
    newest.filter((one) => one.sectionId === sectionId).map(({ id }) => id);
  const ofSections = new Map([1, 2, 3].map((id) => [id, of(id)]));
  const { modules, ...top } = chooseStories(
    { newest, ofSections, sections: SECTIONS, videos: [], photos: [], ...strips },
    { ...HOME.defaults(), ...home },
  );
  const idsOf = (kind: HomeModule['kind']) =>
    modules.flatMap((one) => (one.kind === kind && 'ids' in one ? one.ids : []));
  const blocks = modules.flatMap((one) =>
    one.kind === 'columns' ? one.sections : 'section' in one ? [one] : [],
  );
  return {
    ...top,
    modules,
    sections: blocks,
    videos: idsOf('videos'),
    photos: idsOf('photos'),
    opinion: idsOf('opinion'),
  };
};

test('the lead is the newest with a picture and a real text', () => {
  const newest = [
    story(9, 3, { kind: 'opinion' }),
    story(8, 1, { hasPicture: false }),
    story(7, 1, { wordCount: 80 }),
    story(6, 2),
    story(5, 1),
  ];
  expect(choose(newest).lead).toEqual([6n]);
});

test('without a real text it is the newest with a picture, without a picture the newest of all', () => {
  expect(choose([story(8, 1, { hasPicture: false }), story(7, 1, { wordCount: 80 })]).lead).toEqual(
    [7n],
  );
  expect(
    choose([story(8, 1, { hasPicture: false }), story(7, 2, { hasPicture: false })]).lead,
  ).toEqual([8n]);
});

test('lead, picks, related ones and blocks never hold a story twice', () => {
  const newest = Array.from({ length: 30 }, (_, at) => story(100 - at, 1 + (at % 2)));
  const { lead, picks, leadRelated, sections } = choose(newest);
  const all = [...lead, ...picks, ...leadRelated, ...sections.flatMap(({ ids }) => ids)];
  expect(new Set(all).size).toBe(all.length);
  expect(leadRelated).toHaveLength(3);
  expect(sections.map(({ ids }) => ids.length)).toEqual([9, 9]);
});

test('a pick is the newest with a picture of its section', () => {
  const newest = [story(9, 1), story(8, 2, { hasPicture: false }), story(7, 2), story(6, 2)];
  expect(choose(newest)).toMatchObject({ lead: [9n], picks: [7n] });
});

test('the latest are everything but the lead, opinion has a place of its own', () => {
  const news = Array.from({ length: 12 }, (_, at) => story(8 - at, (at % 2) + 1));
  const { latest, opinion, sections } = choose([story(9, 3, { kind: 'opinion' }), ...news]);
  expect(latest.slice(0, 3)).toEqual([9n, 7n, 6n]);
  expect(opinion).toEqual([9n]);
  expect(sections.map((block) => block.section.slug)).toEqual(['local', 'economy']);
});

test('an empty newspaper has an empty front page', () => {
  expect(choose([])).toMatchObject({ lead: [], picks: [], latest: [], opinion: [] });
});

test('a film or gallery of a strip stands nowhere above or below it', () => {
  const newest = Array.from({ length: 30 }, (_, at) => story(100 - at, (at % 2) + 1));
  const choice = choose(newest, {
    videos: [100n, 90n, 88n, 86n, 84n, 82n],
    photos: [99n, 89n, 88n, 87n],
  });
  // The lead and a pick had been taken.
  expect(choice.videos).toEqual([90n, 88n, 86n, 84n]);
  expect(choice.photos).toEqual([89n, 87n]);
  const below = choice.sections.flatMap(({ ids }) => ids);
  const all = [...choice.lead, ...choice.leadRelated, ...choice.picks, ...choice.videos];
  expect(new Set([...all, ...choice.photos, ...below]).size).toBe(
    all.length + choice.photos.length + below.length,
  );
});

test('a newspaper of nothing but opinion leads with one, and does not repeat it', () => {
  const choice = choose([3, 2, 1].map((id) => story(id, 3, { kind: 'opinion' })));
  expect(choice.lead).toEqual([3n]);
  expect(choice.opinion).toEqual([2n, 1n]);
});

test('without pictures the picks are headlines alone', () => {
  const newest = [4, 3, 2, 1].map((id) => story(id, (id % 2) + 1, { hasPicture: false }));
  expect(choose(newest)).toMatchObject({ lead: [4n], picks: [3n, 2n] });
});

test('one story alone', () => {
  const choice = choose([story(1, 1)], { videos: [1n] });
  expect(choice).toMatchObject({ lead: [1n], latest: [], picks: [], videos: [], photos: [] });
});

describe('as the settings say', () => {
  const newest = Array.from({ length: 60 }, (_, at) => story(100 - at, 1 + (at % 2)));
  const kinds = (home: Partial<HomeSetting>) =>
    choose(newest, {}, home).modules.map((one) =>
      'section' in one ? `${one.kind} ${one.section.slug}` : one.kind,
    );

  test('the top holds as many as are wanted, or none', () => {
    const { latest, picks } = choose(newest, {}, { latest: 5, picks: 0 });
    expect([latest.length, picks.length]).toEqual([5, 0]);
  });

  test('sections stand where they are named; an open place takes the next that is named nowhere', () => {
    const modules: HomeModule[] = [
      { kind: 'newsletter' },
      { kind: 'block', sectionId: null, count: 3 },
      { kind: 'gallery', sectionId: 1, count: 4 },
      { kind: 'columns' },
    ];
    expect(kinds({ modules })).toEqual(['newsletter', 'block economy', 'gallery local', 'columns']);
    const [, block] = choose(newest, {}, { modules }).modules;
    expect(block).toMatchObject({ ids: { length: 3 } });
  });

  test('a section that has nothing gives its open place away, and has none of its own', () => {
    const empty: HomeModule[] = [
      { kind: 'block', sectionId: 3, count: 9 },
      { kind: 'block', sectionId: 77, count: 9 },
      { kind: 'block', sectionId: null, count: 9 },
      { kind: 'block', sectionId: null, count: 9 },
      { kind: 'block', sectionId: null, count: 9 },
    ];
    expect(kinds({ modules: empty })).toEqual(['block local', 'block economy']);
  });

  test('three stories make no row of pictures', () => {
    const few = [1, 2, 3, 4].map((id) => story(id, 1));
    const modules: HomeModule[] = [{ kind: 'gallery', sectionId: 1, count: 4 }];
    const { modules: chosen } = choose(few, {}, { modules, picks: 0 });
    expect(chosen.map(({ kind }) => kind)).toEqual([]);
    const more = [...few, ...[5, 6, 7].map((id) => story(id, 1))];
    expect(choose(more, {}, { modules, picks: 0 }).modules).toMatchObject([
      { kind: 'block', ids: { length: 3 } },
    ]);
  });

  test('a page of nothing but its top', () => {
    expect(kinds({ modules: [] })).toEqual([]);
  });
});
