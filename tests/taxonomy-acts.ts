import { db } from '@/newsroom/db/client';
import { changeMenu } from '@/newsroom/navigation/change-menu';
import { getDeskMenus } from '@/newsroom/navigation/get-menus';
import { deleteSection } from '@/newsroom/sections/delete-section';
import { moveSection } from '@/newsroom/sections/move-section';
import { moveStories } from '@/newsroom/sections/move-stories';
import { updateSection } from '@/newsroom/sections/update-section';
import { SYSTEM } from '@/newsroom/staff/actor';
import { createTag } from '@/newsroom/tags/create-tag';
import { mergeTags } from '@/newsroom/tags/merge-tags';
import { updateTag } from '@/newsroom/tags/update-tag';
import { createWriter } from '@/newsroom/writers/create-writer';
import { mergeWriters } from '@/newsroom/writers/merge-writers';
import { updateWriter } from '@/newsroom/writers/update-writer';

type Act = (story: number, choice: number, now: Date) => Promise<unknown>;

const INKS = ['accent', 'blue', 'violet'] as const;

/** One of those that are left, by number. */
async function one<Row>(rows: Promise<Row[]>, choice: number): Promise<Row> {
  const found = await rows;
  const row = found[choice % found.length];
  if (!row) throw new Error('there is none left');
  return row;
}

const left = { where: { leadsToId: null }, orderBy: { id: 'asc' } } as const;
const sections = () => db().section.findMany(left);
const tags = () => db().tag.findMany(left);
const writers = () => db().writer.findMany(left);

/** What may be done with sections, menus, tags and bylines; a number chooses what exactly. */
export const TAXONOMY_ACTS: Record<string, Act> = {
  changeSection: async (_story, choice, now) => {
    const section = await one(sections(), choice);
    const change = {
      ...(choice & 1 ? { slug: `place-${choice}-${section.id}` } : { name: `قسم ${choice}` }),
      ...(choice & 2 ? { color: INKS[choice % 3] ?? 'blue' } : { hidden: choice % 3 === 0 }),
    };
    await updateSection(SYSTEM, { ...section, ...change }, now);
  },
  moveSection: async (_story, choice, now) => {
    const { id } = await one(sections(), choice);
    await moveSection(SYSTEM, { id, to: choice & 8 ? 'earlier' : 'later' }, now);
  },
  // Into another one; the emptied one goes where there are enough.
  emptySection: async (_story, choice, now) => {
    const [from, into] = [await one(sections(), choice), await one(sections(), choice + 1)];
    await moveStories(SYSTEM, { id: from.id, intoId: into.id }, now);
    if ((await sections()).length > 2) {
      await deleteSection(SYSTEM, { id: from.id, intoId: into.id }, now);
    }
  },
  renameTag: async (_story, choice, now) => {
    const { id, version } = await one(tags(), choice);
    const synonyms = choice & 1 ? [`مرادف ${choice} ${id}`] : [];
    const name = `وسم ${choice >> 1} ${id}`;
    await updateTag(SYSTEM, { id, version, name, description: `عن ${choice}`, synonyms }, now);
  },
  mergeTags: async (_story, choice, now) => {
    const [from, into] = [await one(tags(), choice), await one(tags(), choice + 1)];
    await mergeTags(SYSTEM, { ids: [from.id], into: into.name }, now);
    await createTag(SYSTEM, { name: `وسم جديد ${now.getTime()}` }, now);
  },
  changeWriter: async (_story, choice, now) => {
    const writer = await one(writers(), choice);
    const change = choice & 1 ? { handle: `writer-${choice}-${writer.id}` } : {};
    const links = choice & 2 ? [`https://x.example/${choice}`] : [];
    await updateWriter(SYSTEM, { ...writer, name: `كاتب ${choice}`, links, ...change }, now);
  },
  mergeWriters: async (_story, choice, now) => {
    const [from, into] = [await one(writers(), choice), await one(writers(), choice + 1)];
    await mergeWriters(SYSTEM, { id: from.id, intoId: into.id }, now);
    await createWriter(SYSTEM, { handle: null, name: `كاتب جديد ${choice}` }, now);
  },
  menu: async (_story, choice, now) => {
    const { version } = await getDeskMenus(SYSTEM);
    const entry = { kind: 'link', label: `رابط ${choice}`, href: '/latest' } as const;
    const act = choice & 1 ? ({ act: 'add', entry } as const) : ({ act: 'reset' } as const);
    await changeMenu(SYSTEM, { menu: choice & 2 ? 'header' : 'footer', version, ...act }, now);
  },
};
