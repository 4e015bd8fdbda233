import { describe, expect, test } from 'vitest';
import { changeOfEvent } from './change-of-event';
import type { LiveChange, LivePlaces, NewEvent } from './event-types';

const before: LivePlaces = {
  sectionId: 3,
  tagIds: [7, 8],
  writerIds: [5],
  pictureIds: [90],
  galleryIds: [30],
  // Still the day before in Riyadh's evening terms: the key is UTC's day.
  publicAt: '2026-11-24T22:30:00.000Z',
};
const after: LivePlaces = {
  ...before,
  sectionId: 4,
  tagIds: [8, 9],
  pictureIds: [91],
  galleryIds: [31],
};
const moved: LiveChange = { before, after };
const left: LiveChange = { before, after: null };

/** What every list of the whole newspaper shows. */
const WHOLE = ['corrections', 'a:42', 'front', 'latest', 'search', 'sitemap', 'news'];
/** What shows its words wherever it stands; a story that keeps its place in a list is told by its own key. */
const TEXT = ['a:42', 'front', 'search', 'sitemap', 'news', 'corrections', 'y:2026-11'];
const LEFT = ['s:3', 't:7', 'm:90', 'g:30'];
const ENTERED = ['s:4', 't:9', 'm:91', 'g:31'];
const PLACES_BEFORE = ['s:3', 't:7', 't:8', 'w:5', 'm:90', 'g:30', 'd:2026-11-24', 'y:2026-11'];
const PLACES_AFTER = ['s:4', 't:8', 't:9', 'w:5', 'm:91', 'g:31', 'd:2026-11-24', 'y:2026-11'];

/** What shows a picture, and the sitemaps that name its address. */
const MONTHS = ['2026-10', '2026-11'];
const PICTURE = ['m:42', 'front', 'y:2026-10', 'y:2026-11'];

const REDIRECT = {
  from: '/old',
  to: '/latest',
  kind: 'exact',
  source: 'hand',
  others: 0,
} as const;

type Data<T extends NewEvent['type']> = Extract<NewEvent, { type: T }>['data'];
type Row<T extends NewEvent['type']> = { data: Data<T>; stale: string[]; withdrawn?: string[] };

/** Every type of event, and what readers' pages it touches. */
const TABLE: { [T in NewEvent['type']]: Row<T> } = {
  'article.created': { data: {}, stale: [] },
  'article.saved': { data: { revision: 1 }, stale: [] },
  'article.submitted': { data: { revision: 1 }, stale: [] },
  'article.returned': { data: { note: 'ملاحظة' }, stale: [] },
  'article.approved': { data: { revision: 1 }, stale: [] },
  'article.published': {
    data: { ...moved, revision: 2, update: 'update' },
    stale: [...TEXT, ...LEFT, ...ENTERED],
  },
  'article.imported': {
    data: { before: null, after, externalId: 'x' },
    stale: [...WHOLE, ...PLACES_AFTER],
  },
  'article.scheduled': { data: { revision: 1, publishAt: before.publicAt }, stale: [] },
  'article.unscheduled': { data: {}, stale: [] },
  'article.taken': { data: { fromId: null }, stale: [] },
  'article.released': { data: {}, stale: [] },
  'article.expiry': { data: { unpublishAt: before.publicAt }, stale: [] },
  'article.embargo': { data: { until: before.publicAt }, stale: [] },
  'article.retracted': {
    data: { ...left, reason: 'سبب' },
    stale: [...WHOLE, ...PLACES_BEFORE],
    withdrawn: ['a:42', '~a:42'],
  },
  'article.archived': {
    data: left,
    stale: [...WHOLE, ...PLACES_BEFORE],
    withdrawn: ['a:42', '~a:42'],
  },
  'article.breaking': { data: { until: before.publicAt }, stale: ['a:42', 'front', 'breaking'] },
  'article.trashed': { data: {}, stale: [] },
  'article.restored': { data: {}, stale: [] },
  'article.assigned': {
    data: { assigneeId: 5, assignee: 'زميل', dueAt: before.publicAt },
    stale: [],
  },
  'view.saved': { data: { name: 'عرض' }, stale: [] },
  'view.changed': { data: { name: 'عرض' }, stale: [] },
  'view.deleted': { data: { name: 'عرض' }, stale: [] },
  'template.saved': { data: { name: 'قالب' }, stale: [] },
  'template.renamed': { data: { name: 'قالب' }, stale: [] },
  'template.deleted': { data: { name: 'قالب' }, stale: [] },
  'article.moved': { data: { section: 'رياضة' }, stale: [] },
  'article.tagged': { data: { added: 'الموانئ' }, stale: [] },
  'article.withdrawn': { data: {}, stale: [] },
  'article.deleted': { data: { title: 'عنوان' }, stale: [] },
  'article.reverted': { data: { revision: 1 }, stale: [] },
  'article.named': { data: { revision: 1, name: 'قبل التدقيق' }, stale: [] },
  'article.handedOver': { data: { toId: 2, to: 'زميل' }, stale: [] },
  'article.takenOver': { data: { fromId: 2, from: 'زميل' }, stale: [] },
  'article.transferred': {
    data: {
      ...{ giverId: 2, giver: 'زميل', toId: 3, to: 'زميلة' },
      ...{ draft: true, review: false, assignment: false },
    },
    stale: [],
  },
  'note.created': { data: { noteId: 7 }, stale: [] },
  'note.replied': { data: { noteId: 7 }, stale: [] },
  'note.edited': { data: { noteId: 7 }, stale: [] },
  'note.resolved': { data: { noteId: 7 }, stale: [] },
  'note.reopened': { data: { noteId: 7 }, stale: [] },
  'note.deleted': { data: { noteId: 7 }, stale: [] },
  'preview.created': { data: { expiresAt: before.publicAt }, stale: [] },
  'preview.revoked': { data: { link: 7 }, stale: [] },
  'section.created': { data: { slug: 'local' }, stale: ['sections'] },
  'section.changed': { data: { name: 'قسم' }, stale: ['sections'] },
  'section.moved': { data: { name: 'قسم' }, stale: ['sections'] },
  'section.emptied': {
    data: { name: 'قسم', toId: 4, to: 'آخر', articleIds: [7, 8], months: ['2026-11'] },
    stale: [
      ...['s:42', 's:4', 'a:7', 'a:8', 'y:2026-11'],
      ...['front', 'search', 'news', 'corrections', 'sitemap'],
    ],
  },
  'section.deleted': { data: { name: 'قسم', intoId: null, into: null }, stale: ['sections'] },
  'menu.changed': { data: {}, stale: ['menus'] },
  'tag.created': { data: { name: 'وسم' }, stale: [] },
  'tag.changed': { data: { name: 'وسم' }, stale: ['tn:42', 'search'] },
  'tag.merged': {
    data: { name: 'وسم', intoId: 4, into: 'آخر' },
    stale: ['t:42', 't:4', 'tn:42', 'tn:4', 'search'],
  },
  'tag.deleted': { data: { name: 'وسم' }, stale: ['tn:42', 'search'] },
  'writer.created': { data: { name: 'كاتب' }, stale: [] },
  'writer.changed': { data: { name: 'كاتب' }, stale: ['wn:42', 'search'] },
  'writer.merged': {
    data: { name: 'كاتب', intoId: 4, into: 'آخر' },
    stale: ['w:42', 'w:4', 'wn:42', 'wn:4', 'search'],
  },
  'writer.deleted': { data: { name: 'كاتب' }, stale: ['wn:42', 'search'] },
  'media.uploaded': { data: { fileName: 'a.jpg' }, stale: [] },
  'media.changed': { data: { fields: ['alt'] }, stale: ['m:42'] },
  'media.recut': { data: { cutVersion: 2 }, stale: [] },
  'media.cut': { data: { months: MONTHS, cutVersion: 2 }, stale: PICTURE },
  'media.rights': {
    data: { months: MONTHS, usable: false, reason: 'recall' },
    stale: PICTURE,
    withdrawn: ['m:42', '~m:42'],
  },
  'media.replaced': {
    data: { months: [], by: 43 },
    stale: ['m:42', 'front'],
    withdrawn: ['m:42', '~m:42'],
  },
  'media.deleted': {
    data: { months: [], fileName: 'a.jpg' },
    stale: ['m:42', 'front'],
    withdrawn: ['m:42', '~m:42'],
  },
  'gallery.created': { data: { title: 'معرض' }, stale: [] },
  'gallery.changed': { data: { title: 'معرض' }, stale: ['g:42'] },
  'gallery.deleted': { data: { title: 'معرض' }, stale: ['g:42'] },
  'settings.changed': { data: { fields: ['digits'] }, stale: ['all'] },
  'dictionary.saved': {
    data: { kind: 'spelling', words: ['الرياض', 'الرياظ'] },
    stale: ['search'],
  },
  'dictionary.deleted': { data: { kind: 'synonyms', words: ['شمس', 'قمر'] }, stale: ['search'] },
  'search.dismissed': { data: { words: 'الرياظ', dismissed: true }, stale: [] },
  'redirect.created': { data: REDIRECT, stale: [] },
  'redirect.changed': { data: REDIRECT, stale: [] },
  'redirect.imported': {
    data: { created: 3, changed: 1, refused: 0, others: 0 },
    stale: [],
  },
  'redirect.exported': { data: {}, stale: [] },
  'missed.dismissed': { data: { dismissed: true }, stale: [] },
  'redirect.deleted': { data: { from: '/old', to: null }, stale: [] },
  'checklist.changed': { data: { sectionId: 3 }, stale: [] },
  'page.changed': { data: { title: 'من نحن' }, stale: ['p:42', 'settings'] },
  'staff.created': { data: { role: 'reporter' }, stale: [] },
  'staff.changed': {
    data: { changes: [{ field: 'role', from: 'editor', to: 'chief' }] },
    stale: [],
  },
  'staff.disabled': { data: {}, stale: [] },
  'staff.enabled': { data: {}, stale: [] },
  'invitation.created': { data: { email: 'a@b.example', role: 'photo' }, stale: [] },
  'invitation.renewed': { data: { email: 'a@b.example' }, stale: [] },
  'invitation.revoked': { data: { email: 'a@b.example' }, stale: [] },
  'invitation.accepted': { data: { email: 'a@b.example', staffId: 3 }, stale: [] },
  'session.started': { data: { address: '127.0.0.1' }, stale: [] },
  'session.ended': { data: { everywhere: false }, stale: [] },
  'session.refused': { data: { address: '127.0.0.1', step: 'factor' }, stale: [] },
  'session.confirmed': { data: {}, stale: [] },
  'password.changed': { data: {}, stale: [] },
  'password.resetAsked': { data: { address: '127.0.0.1' }, stale: [] },
  'password.reset': { data: { address: '127.0.0.1' }, stale: [] },
  'factor.enabled': { data: {}, stale: [] },
  'factor.removed': { data: { byAdmin: false }, stale: [] },
  'factor.recovered': { data: { codesLeft: 9 }, stale: [] },
  'factor.codesRenewed': { data: {}, stale: [] },
  'factor.required': { data: { changes: [] }, stale: [] },
  'mail.configured': { data: { changes: [], newPassword: false }, stale: [] },
  'mail.tested': { data: {}, stale: [] },
  'mail.retried': { data: {}, stale: [] },
  'session.failures': {
    data: { count: 3, since: '2026-11-25T09:00:00Z', throttled: 0, addresses: [] },
    stale: [],
  },
  'access.refused': {
    data: { count: 1, since: '2026-11-25T09:00:00Z', permission: 'staff.manage' },
    stale: [],
  },
  'audit.exported': { data: { filters: {} }, stale: [] },
  'audit.dropped': {
    data: { month: '2025-10', count: 9, lastId: '9', hash: '' },
    stale: [],
  },
};

const stored = (type: string, data: unknown) => ({
  id: 1n,
  at: new Date('2026-11-25T09:00:00Z'),
  type,
  nounId: '42',
  data,
});

describe('every type of event', () => {
  test.each(Object.entries(TABLE))('%s', (type, { data, stale, withdrawn = [] }) => {
    const change = changeOfEvent(stored(type, data));
    expect(new Set(change.stale)).toEqual(new Set(stale));
    expect(change.withdrawn).toEqual(withdrawn);
    // What stands beside another page's own matter follows one rendering later.
    expect(change.aged ?? []).toEqual(change.stale.map((key) => `~${key}`));
  });
});

test('an event that a newer instance wrote touches everything', () => {
  expect(changeOfEvent(stored('article.translated', {})).stale).toEqual(['all']);
});

const { pictureIds: _unknownThen, ...older } = before;

test.each([null, 'text', 5, {}, { before: null }, { before: older, after: null }])(
  'data %j that cannot be read touch everything, and the story is not shown until it is rendered',
  (data) => {
    for (const type of ['article.published', 'article.retracted']) {
      expect(changeOfEvent(stored(type, data))).toEqual({
        stale: ['all'],
        withdrawn: ['a:42', '~a:42'],
      });
    }
  },
);

test('a story whose time of publication is another one moves in every list', () => {
  const later = { ...before, publicAt: '2026-11-25T08:00:00.000Z' };
  const { stale } = changeOfEvent(
    stored('article.imported', { before, after: later, externalId: 'x' }),
  );
  expect(new Set(stale)).toEqual(new Set([...WHOLE, ...PLACES_BEFORE, 'd:2026-11-25']));
});

test('a picture that comes back is shown at once, and nothing is withdrawn', () => {
  const data = { months: [], usable: true, reason: 'reinstatement' };
  expect(changeOfEvent(stored('media.rights', data)).withdrawn).toEqual([]);
});

test('a change of a picture that cannot be read touches everything', () => {
  expect(changeOfEvent(stored('media.deleted', {}))).toEqual({
    stale: ['all'],
    withdrawn: ['m:42', '~m:42'],
  });
});

test('new words alone touch only what shows them', () => {
  const { stale } = changeOfEvent(stored('article.published', { before, after: before }));
  expect(new Set(stale)).toEqual(new Set(TEXT));
});

test.each([
  ['publication', ['all']],
  ['look', ['look']],
  ['logo', ['look']],
  ['icons', ['look']],
  ['home', ['home']],
  ['robots', ['robots']],
  ['feeds', ['feeds']],
  ['announcing', ['announcing']],
  ['retention', []],
  ['of a newer instance', ['all']],
  ['constructor', ['all']],
])('a change of the settings "%s" touches %j', (group, stale) => {
  const event = { ...stored('settings.changed', { fields: [] }), nounId: group };
  expect(changeOfEvent(event)).toMatchObject({ stale, withdrawn: [] });
});
