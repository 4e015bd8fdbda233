import { listCorrections } from '@/newsroom/articles/list-corrections';
import { listLatest } from '@/newsroom/articles/list-public';
import { publishArticle } from '@/newsroom/articles/publish-article';
import { db } from '@/newsroom/db/client';
import { getMenus } from '@/newsroom/navigation/get-menus';
import { createOwnPage } from '@/newsroom/own-pages/create-own-page';
import { deleteOwnPage } from '@/newsroom/own-pages/delete-own-page';
import { findOwnPage } from '@/newsroom/own-pages/find-own-page';
import { listOwnPages } from '@/newsroom/own-pages/list-own-pages';
import { moveOwnPage } from '@/newsroom/own-pages/move-own-page';
import { updateOwnPage } from '@/newsroom/own-pages/update-own-page';
import { deleteEntry } from '@/newsroom/search/dictionary/delete-entry';
import { saveEntry } from '@/newsroom/search/dictionary/save-entry';
import { listSections } from '@/newsroom/sections/list-sections';
import { ANNOUNCING, getAnnouncing } from '@/newsroom/announcements/announcing';
import { COLOURS } from '@/newsroom/look/colours';
import { getLook } from '@/newsroom/look/get-look';
import { FEEDS, getFeedSettings } from '@/newsroom/settings/feeds';
import { getHome, HOME } from '@/newsroom/settings/home';
import { listRefusedRobots, ROBOTS } from '@/newsroom/settings/robots';
import { getPublication } from '@/newsroom/settings/get-publication';
import { SYSTEM } from '@/newsroom/staff/actor';
import { edit, newest, newSection } from './factories';
import { changeSetting, changeSettings, newestPage } from './settings-factory';
import { TAXONOMY_ACTS } from './taxonomy-acts';

/** The newspaper's pages that an act may change; the last one comes and goes. */
const OWN_PAGES = ['about', 'editorial', 'advertise'];

const pageOf = (choice: number): string => OWN_PAGES[choice % OWN_PAGES.length] ?? '';

type Shows = (now: Date) => Promise<unknown>;

/** What readers see beside the stories. */
export const HOUSE_QUERIES: [string, Shows][] = [
  ['latest', (now) => listLatest(1, now)],
  ['corrections', (now) => listCorrections(1, now)],
  ['sections', listSections],
  ['menus', getMenus],
  ['publication', () => getPublication()],
  ['look', getLook],
  ['home', getHome],
  ['robots', listRefusedRobots],
  ['feeds', getFeedSettings],
  ['announcing', () => getAnnouncing()],
  ['own pages', listOwnPages],
  ...OWN_PAGES.map((slug): [string, Shows] => [`own page ${slug}`, () => findOwnPage(slug)]),
];

/** Corrections, and acts on the newspaper itself; a number chooses what exactly is done. */
export const HOUSE_ACTS = {
  correct: async (id: number, choice: number, now: Date) => {
    await edit(SYSTEM, id, { title: `عنوان ${choice}` }, now);
    const note = { update: 'correction', correction: `صُحح الرقم ${choice}.` } as const;
    await publishArticle(SYSTEM, { ...(await newest(id)), ...note }, now);
  },
  section: () => newSection('رياضة'),
  ...TAXONOMY_ACTS,
  // A word of every headline, so that it changes what a search for it looks for.
  teach: async (_story: number, choice: number, now: Date) => {
    const entry = await db().dictionaryEntry.findFirst();
    if (entry && choice & 1) await deleteEntry(SYSTEM, entry, now);
    const words = choice & 2 ? ['عنوان', `لفظ${choice}`] : [`لفظ${choice}`, 'عنوان'];
    await saveEntry(SYSTEM, { kind: choice & 2 ? 'synonyms' : 'spelling', words }, now);
  },
  settings: (_story: number, choice: number, now: Date) => {
    const digits = choice & 1 ? 'arab' : 'latn';
    return changeSettings(SYSTEM, { digits, tagline: `شعار ${choice >> 2}` }, now);
  },
  groups: async (_story: number, choice: number, now: Date) => {
    const isOdd = Boolean(choice & 1);
    if (choice & 2) await changeSetting(SYSTEM, HOME, { latest: isOdd ? 5 : 8 }, now);
    if (choice & 4) await changeSetting(SYSTEM, FEEDS, { entries: isOdd ? 5 : 8 }, now);
    if (choice & 8) await changeSetting(SYSTEM, ROBOTS, { others: isOdd ? [] : ['A-Bot'] }, now);
    if (choice & 16)
      await changeSetting(SYSTEM, COLOURS, { light: isOdd ? '#084a40' : '#0a3d91' }, now);
    const hub = isOdd ? '' : 'https://hub.example/';
    if (choice & 32) await changeSetting(SYSTEM, ANNOUNCING, { hub }, now);
  },
  page: async (_story: number, choice: number, now: Date) => {
    const page = await newestPage(pageOf(choice));
    const words = { title: `صفحة ${choice >> 3}`, text: `نص ${choice}.`, listed: !(choice & 4) };
    await updateOwnPage(SYSTEM, { ...page, ...words }, now);
  },
  movePage: (_story: number, choice: number, now: Date) =>
    moveOwnPage(SYSTEM, { slug: pageOf(choice), to: choice & 4 ? 'earlier' : 'later' }, now),
  newPage: (_story: number, choice: number, now: Date) =>
    choice & 1
      ? createOwnPage(SYSTEM, { slug: 'advertise', title: 'أعلن معنا' }, now)
      : deleteOwnPage(SYSTEM, { slug: 'advertise' }, now),
};
