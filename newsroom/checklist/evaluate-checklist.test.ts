import { describe, expect, test } from 'vitest';
import { EMPTY_FIELDS, type ArticleFields } from '../articles/fields';
import { evaluateChecklist, type ChecklistFacts } from './evaluate-checklist';
import { checklistRules, DEFAULT_RULES, RULE_NAMES, type Level, type RuleName } from './rules';

const NOTHING: ChecklistFacts = {
  pictures: {},
  links: {},
  openNotes: 0,
  site: 'https://ofuq.example',
};

const linked = (href: string): ArticleFields['body'][number] => ({
  id: 'p1',
  type: 'paragraph',
  content: [{ text: 'رابط', href }],
});

const GOOD: ArticleFields = {
  ...EMPTY_FIELDS,
  title: 'عنوان',
  standfirst: 'موجز',
  sectionId: 1,
  tagIds: [1],
  picture: { mediaId: 7, caption: '', credit: '' },
  body: [
    linked('https://other.example/a'),
    { id: 'pic', type: 'picture', mediaId: 8, caption: '', credit: 'أفق' },
  ],
};
const KNOWN: ChecklistFacts = {
  ...NOTHING,
  pictures: {
    7: { credit: 'وكالة', isLicensed: true },
    8: { credit: '', isLicensed: true },
  },
  links: { 'https://other.example/a': 'alive' },
};

const unmet = (
  fields: Partial<ArticleFields>,
  facts: Partial<ChecklistFacts> = {},
  rules = DEFAULT_RULES,
) =>
  evaluateChecklist({ ...GOOD, ...fields }, { ...KNOWN, ...facts }, rules).filter(
    ({ broken }) => broken.length > 0,
  );

const hard = (rule: RuleName) =>
  checklistRules.parse({ levels: { [rule]: 'hard' satisfies Level } });

test('a text that has everything meets everything', () => {
  expect(unmet({})).toEqual([]);
});

test('nothing that the newspaper sets is hard until it says so', () => {
  expect(RULE_NAMES.map((name) => DEFAULT_RULES.levels[name])).not.toContain('hard');
});

describe.each<[RuleName, Partial<ArticleFields>, Partial<ChecklistFacts>, object]>([
  ['headlineLength', { title: 'ط'.repeat(81) }, {}, {}],
  ['standfirst', { standfirst: '' }, {}, {}],
  ['standfirstLength', { standfirst: 'ط'.repeat(181) }, {}, {}],
  ['tags', { tagIds: [] }, {}, {}],
  ['mainPicture', { picture: null }, {}, {}],
  ['credit', {}, { pictures: { 7: { credit: '', isLicensed: true } } }, { mediaId: 7, picture: 0 }],
  [
    'licence',
    {},
    { pictures: { 8: { credit: '', isLicensed: false } } },
    { mediaId: 8, picture: 1, blockId: 'pic' },
  ],
  [
    'ownLinks',
    { body: [linked('/local/9')] },
    { links: { '/local/9': 'dead' } },
    { href: '/local/9' },
  ],
  [
    'foreignLinks',
    {},
    { links: { 'https://other.example/a': 'dead' } },
    { href: 'https://other.example/a', blockId: 'p1' },
  ],
  ['openNotes', {}, { openNotes: 2 }, {}],
])('%s', (rule, fields, facts, place) => {
  test('is told where it is soft', () => {
    expect(unmet(fields, facts)).toEqual([
      expect.objectContaining({ rule, level: 'soft', broken: [expect.objectContaining(place)] }),
    ]);
  });

  test('stands in the way where it is hard', () => {
    expect(unmet(fields, facts, hard(rule))).toEqual([
      expect.objectContaining({ rule, level: 'hard' }),
    ]);
  });

  test('is silent where it is off', () => {
    const off = checklistRules.parse({ levels: { [rule]: 'off' } });
    expect(unmet(fields, facts, off)).toEqual([]);
  });
});

test('headline, section and text are asked for whatever the rules say', () => {
  const off = checklistRules.parse({
    levels: Object.fromEntries(RULE_NAMES.map((name) => [name, 'off'])),
  });
  const bare = { title: '', sectionId: null, body: [] };
  expect(unmet(bare, {}, off).map(({ rule, level }) => `${rule} ${level}`)).toEqual([
    'title hard',
    'section hard',
    'body hard',
  ]);
});

test('letters are counted as people see them', () => {
  const marked = 'بَّ'.repeat(80);
  expect(marked.length).toBeGreaterThan(80);
  expect(unmet({ title: marked })).toEqual([]);
});

test('what is not known is not held against a text', () => {
  expect(unmet({}, NOTHING, hard('foreignLinks'))).toEqual([]);
  expect(unmet({}, NOTHING, hard('credit'))).toEqual([]);
});

test('a page that cannot be reached is told and never stands in the way', () => {
  const links = { 'https://other.example/a': 'unreachable' as const };
  expect(unmet({}, { links }, hard('foreignLinks'))).toEqual([
    expect.objectContaining({ rule: 'foreignLinks', level: 'soft' }),
  ]);
});

test('the newspaper’s own full address is its own link', () => {
  const href = 'https://ofuq.example/local/9';
  const rules = unmet({ body: [linked(href)] }, { links: { [href]: 'dead' } });
  expect(rules.map(({ rule }) => rule)).toEqual(['ownLinks']);
});

test('rules that cannot be read are those it began with', () => {
  const levels = { tags: 'loud', credit: 'hard' };
  const read = checklistRules.parse({ levels, limits: { tags: 99 } });
  expect(read.levels).toEqual({ ...DEFAULT_RULES.levels, credit: 'hard' });
  expect(read.limits).toEqual(DEFAULT_RULES.limits);
});
