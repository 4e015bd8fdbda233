import { describe, expect, test } from 'vitest';
import type { ColleagueHere, LockView, PresenceView } from '@/newsroom/presence/views';
import { lockNotice, othersWriting, type LeadButton } from './lock-notice';

const BADR = { staffId: 2, name: 'بدر الخالدي' };
const SARA = { staffId: 3, name: 'سارة الحربي' };

const reading = (person: typeof BADR, minutes = 3): ColleagueHere => ({
  ...person,
  hereMs: minutes * 60_000,
  isWriting: false,
});
const writing = (person: typeof BADR): ColleagueHere => ({ ...reading(person), isWriting: true });

function viewOf(lock: Partial<LockView> | null, colleagues: ColleagueHere[], ownTabs = 0) {
  const whole: LockView = {
    leader: BADR,
    whose: 'colleague',
    since: '',
    asked: null,
    takenFromHere: false,
    ...lock,
  };
  const standing = {
    version: 1,
    copyVersion: 1,
    state: 'draft' as const,
    breakingUntil: null,
  };
  return { standing, colleagues, ownTabs, lock: lock && whole } satisfies PresenceView;
}

function said(view: PresenceView | null, isYielded = false, mayEdit = true): string[] {
  const notice = lockNotice({ view, isYielded }, { mayEdit, digits: 'latn' });
  return notice ? [notice.lead, notice.rest, ...notice.buttons] : [];
}

const mine = { whose: 'thisTab', leader: { staffId: 1, name: 'أنا' } } as const;
const asked = (by: typeof BADR, whose: 'thisTab' | 'colleague', declined = false) => ({
  asked: { by, whose, declined },
});

const TABLE: [string, PresenceView | null, string[]][] = [
  ['nothing is known', null, []],
  ['alone', viewOf(null, []), []],
  ['alone and writing', viewOf(mine, []), []],
  [
    'a reader beside nobody',
    viewOf(null, [reading(BADR, 0)]),
    ['لا تحرير جارٍ الآن.', 'المادة مفتوحة عند بدر الخالدي الآن.'],
  ],
  [
    'a reader beside me',
    viewOf(mine, [reading(BADR)]),
    ['التحرير معك الآن.', 'المادة مفتوحة عند بدر الخالدي منذ 3\u00a0دقائق.', 'handOver'],
  ],
  [
    'a writer beside me',
    viewOf(mine, [writing(BADR), reading(SARA, 11)]),
    [
      'التحرير معك الآن.',
      'يشارك في الكتابة الآن بدر الخالدي. المادة مفتوحة عند سارة الحربي منذ 11\u00a0دقيقة.',
      'handOver',
    ],
  ],
  [
    'two readers beside me',
    viewOf(mine, [reading(BADR, 0), reading(SARA, 2)]),
    [
      'التحرير معك الآن.',
      'المادة مفتوحة عند بدر الخالدي الآن وعند سارة الحربي منذ دقيقتين.',
      'handOver',
    ],
  ],
  [
    'somebody asks me',
    viewOf({ ...mine, ...asked(BADR, 'colleague') }, [reading(SARA, 0), reading(BADR, 0)]),
    [
      'ورد من بدر الخالدي طلب لتسلّم التحرير.',
      'المادة مفتوحة عند سارة الحربي الآن.',
      'handOver',
      'decline',
    ],
  ],
  [
    'I declined',
    viewOf({ ...mine, ...asked(BADR, 'colleague', true) }, [reading(BADR, 0)]),
    ['التحرير معك الآن.', 'المادة مفتوحة عند بدر الخالدي الآن.', 'handOver'],
  ],
  [
    'a colleague leads',
    viewOf({}, [writing(BADR)]),
    ['التحرير الآن مع بدر الخالدي.', '', 'ask', 'takeOver'],
  ],
  [
    'I asked',
    viewOf(asked(SARA, 'thisTab'), [writing(BADR)]),
    ['أُرسل طلب التحرير إلى بدر الخالدي، والرد منتظر.', '', 'takeOver'],
  ],
  [
    'I was declined',
    viewOf(asked(SARA, 'thisTab', true), [writing(BADR)]),
    ['بعد طلبك: يبقى التحرير مع بدر الخالدي.', '', 'ask', 'takeOver'],
  ],
  [
    'another asked',
    viewOf(asked(SARA, 'colleague'), [writing(BADR), reading(SARA, 1)]),
    ['التحرير الآن مع بدر الخالدي، وقد ورد طلب من سارة الحربي.', '', 'takeOver'],
  ],
  ['another tab of mine', viewOf(null, [], 1), ['هذه المادة مفتوحة لك في نافذة أخرى.', '']],
  [
    'another tab of mine, and I write here',
    viewOf(mine, [], 1),
    ['هذه المادة مفتوحة لك في نافذة أخرى.', ''],
  ],
  [
    'another tab of mine leads',
    viewOf({ whose: 'otherTab' }, [], 1),
    ['تحريرك لهذه المادة جارٍ في نافذة أخرى.', ''],
  ],
];

test.each(TABLE)('%s', (_name, view, expected) => {
  expect(said(view)).toEqual(expected);
});

describe('what is closed', () => {
  const view = viewOf({ takenFromHere: true }, [writing(BADR)]);

  test('whoever may not edit is told and offered nothing', () => {
    expect(said(view, false, false)).toEqual(['التحرير الآن مع بدر الخالدي.', '']);
  });

  test('whoever was taken over from may write on', () => {
    const [lead, , ...buttons] = said(view, true);
    expect(lead).toContain('انتقل التحرير إلى بدر الخالدي');
    expect(buttons).toEqual<LeadButton[]>(['writeOn']);
  });
});

test('dialogs name who types, not who reads or leads without typing', () => {
  expect(othersWriting(viewOf({}, [reading(BADR), writing(SARA)]))).toEqual(['سارة الحربي']);
  expect(othersWriting(viewOf(mine, [writing(SARA), reading(BADR)]))).toEqual(['سارة الحربي']);
  expect(othersWriting(null)).toEqual([]);
});
