import pLimit from 'p-limit';
import { createArticle } from '@/newsroom/articles/create-article';
import type { ArticleFields } from '@/newsroom/articles/fields';
import { db } from '@/newsroom/db/client';
import { keepPicture } from '@/newsroom/media/keep-picture';
import { addSuggestedSynonyms } from '@/newsroom/search/dictionary/add-suggested-synonyms';
import { createSection } from '@/newsroom/sections/create-section';
import { getPublication } from '@/newsroom/settings/get-publication';
import { SYSTEM, type RoleName, type StaffActor } from '@/newsroom/staff/actor';
import { createStaff } from '@/newsroom/staff/create-staff';
import { hashPassword } from '@/newsroom/staff/password';
import { createTag } from '@/newsroom/tags/create-tag';
import { createWriter } from '@/newsroom/writers/create-writer';
import { ACCOUNTS, SECTIONS, WRITERS } from './newspaper';
import { makeFilms } from './films';
import { makeGalleries } from './galleries';
import { tellDeskWork } from './desk-work';
import { makeTemplates } from './templates';
import { pictureRights, pictureSections, pictureWords } from './picture-words';
import { demoPicture, readDescriptions, readManifest } from './pictures';
import type { Story } from './read-stories';
import { addDemoSearches } from './demo-searches';
import { addDemoViews } from './demo-views';
import { storyBody } from './story-body';
import { beginning, tellStory, type Act } from './tell-story';

type Report = (what: string, done: number, all: number) => void;
type Ids = Map<string, number>;
type Staff = Record<RoleName, StaffActor>;

const DAY = 86_400_000;
// Fewer than the connections of a process.
const AT_ONCE = 6;
const together = pLimit(AT_ONCE);

/**
 * Fills an empty database with the demo newspaper, as its people would have made it in the months
 * before `start`: every story through the commands of the desk, in the order of time.
 */
export async function fillNewspaper(
  stories: Story[],
  password: string,
  start: Date,
  report: Report,
): Promise<void> {
  // Some time before the first story.
  const oldest = Math.max(...stories.map(({ age }) => age));
  const founded = new Date(start.getTime() - oldest - 30 * DAY);
  const sections = await makeSections(founded);
  const staff = await makeStaff(password, [...sections.values()], founded);
  await addSuggestedSynonyms(staff.chief, {}, founded);
  const pictures = await makePictures(stories, sections, staff.photo, { founded, start }, report);
  const films = await makeFilms(staff.photo, pictures, founded);
  const galleries = await makeGalleries(staff.photo, pictures, founded);
  const writers = await makeWriters(staff.reporter.id, pictures, founded);
  const tags = await makeTags(stories, founded);
  const ids = await makeDrafts(stories, staff, start);
  await makeTemplates(staff.chief, (slug) => need(sections, slug), founded);

  const { timeZone } = await getPublication();
  const known = { sections, pictures, films, galleries, writers, tags, ids };
  const texts = new Map(stories.map((story) => [story.path, storyFields(story, known)]));
  const fieldsOf = (path: string): ArticleFields => need(texts, path);
  const acts: Act[] = stories.flatMap((story) =>
    tellStory(story, {
      id: need(ids, story.path),
      fields: fieldsOf(story.path),
      author: authorOf(story, staff),
      editor: staff.editor,
      chief: staff.chief,
      start,
      timeZone,
    }),
  );
  const id = (path: string): number => need(ids, path);
  acts.push(...tellDeskWork({ staff, id, body: (path) => fieldsOf(path).body, start, timeZone }));
  acts.sort((a, b) => a.at.getTime() - b.at.getTime());
  let done = 0;
  for (const wave of waves(acts)) {
    await Promise.all(wave.map((act) => act.run(act.at)));
    done += wave.length;
    report('acts of the newsroom', done, acts.length);
  }
  await addDemoViews(stories, ids, start);
  await addDemoSearches(start);
}

/** Neighbours in time that concern different stories: they wait for the disk together. */
function waves(acts: Act[]): Act[][] {
  const all: Act[][] = [];
  for (const act of acts) {
    const last = all.at(-1);
    if (last && last.length < AT_ONCE && last.every(({ story }) => story !== act.story)) {
      last.push(act);
    } else all.push([act]);
  }
  return all;
}

async function makeSections(now: Date): Promise<Ids> {
  const ids: Ids = new Map();
  for (const section of SECTIONS) {
    ids.set(section.slug, (await createSection(SYSTEM, section, now)).id);
  }
  return ids;
}

async function makeStaff(password: string, sectionIds: number[], now: Date): Promise<Staff> {
  const people = ACCOUNTS.map(async ({ role, name }): Promise<[RoleName, StaffActor]> => {
    const email = `${role}@demo.matbaa`;
    const sections = role === 'editor' ? sectionIds : [];
    const long = password.padEnd(15);
    const input = { email, name, role, password: long, sectionIds: sections };
    const { id } = await createStaff(SYSTEM, input, now);
    if (long !== password) {
      // Whoever sets DEMO_PASSWORD chooses it; the newsroom's rule for length is not the demo's.
      const passwordHash = await hashPassword(password);
      await db().staff.update({ where: { id }, data: { passwordHash } });
    }
    const actor = { id, name, email, role, sectionIds: sections, sessionId: '' };
    return [role, { kind: 'staff', ...actor }];
  });
  return Object.fromEntries(await Promise.all(people)) as Staff;
}

async function makePictures(
  stories: Story[],
  sections: Ids,
  photo: StaffActor,
  { founded, start }: { founded: Date; start: Date },
  report: Report,
): Promise<Ids> {
  const shipped = await readManifest();
  const descriptions = Object.entries(await readDescriptions());
  const sectionOf = pictureSections(stories);
  const ids: Ids = new Map();
  await together.map(descriptions, async ([key, { alt, focal }]) => {
    const cut = await demoPicture(key, focal, shipped);
    const sectionId = sections.get(sectionOf.get(key) ?? '');
    const picture = { ...cut, ...pictureRights(key, start), sectionId };
    ids.set(key, (await keepPicture(photo, picture, pictureWords(key, alt), founded)).id);
    report('pictures', ids.size, descriptions.length);
  });
  return ids;
}

async function makeWriters(reporterId: number, pictures: Ids, now: Date): Promise<Ids> {
  const ids: Ids = new Map();
  const byline = ACCOUNTS.find((account) => account.role === 'reporter')?.byline;
  for (const writer of WRITERS) {
    const portraitId = pictures.get(`writer-${writer.handle}`) ?? null;
    const staffId = writer.handle === byline ? reporterId : null;
    const { id } = await createWriter(SYSTEM, { ...writer, portraitId, staffId }, now);
    ids.set(writer.handle, id);
  }
  return ids;
}

async function makeTags(stories: Story[], now: Date): Promise<Ids> {
  const ids: Ids = new Map();
  await together.map(new Set(stories.flatMap((story) => story.tags)), async (name) => {
    ids.set(name, (await createTag(SYSTEM, { name }, now)).id);
  });
  return ids;
}

// All begun before any is written, so that a story can link to a later one.
async function makeDrafts(stories: Story[], staff: Staff, start: Date): Promise<Ids> {
  const ids: Ids = new Map();
  for (const story of stories) {
    const { kind, path } = story;
    const at = beginning(story, start);
    ids.set(path, (await createArticle(authorOf(story, staff), { kind }, at)).id);
  }
  return ids;
}

/** The reporter writes her own stories and what is still on its way; the editor files the rest. */
function authorOf(story: Story, staff: Staff): StaffActor {
  const underWay = !['published', 'retracted', 'archived', 'scheduled'].includes(story.state);
  return underWay || story.writers.includes('noura-alateeq') ? staff.reporter : staff.editor;
}

function storyFields(
  story: Story,
  ids: Record<'sections' | 'pictures' | 'films' | 'galleries' | 'writers' | 'tags' | 'ids', Ids>,
): ArticleFields {
  const { title, standfirst, kind, place, picture, caption, credit } = story;
  return {
    title,
    standfirst,
    kind,
    place,
    sectionId: need(ids.sections, story.section),
    body: storyBody(story.markdown, {
      address: (path) => `/${path.slice(0, path.indexOf('/'))}/${need(ids.ids, path)}`,
      story: (path) => need(ids.ids, path),
      picture: (key) => need(ids.pictures, key),
      film: (key) => need(ids.films, key),
      gallery: (key) => need(ids.galleries, key),
    }),
    picture: picture ? { mediaId: need(ids.pictures, picture), caption, credit } : null,
    tagIds: [...new Set(story.tags.map((name) => need(ids.tags, name)))],
    writerIds: story.writers.map((handle) => need(ids.writers, handle)),
    relatedIds: story.related.map((path) => need(ids.ids, path)),
  };
}

function need<Value>(known: Map<string, Value>, name: string): Value {
  const value = known.get(name);
  if (value === undefined)
    throw new Error(`the demo newspaper names «${name}», which it does not have`);
  return value;
}
