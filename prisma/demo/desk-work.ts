import { randomUUID } from 'node:crypto';
import { bodyText } from '@/newsroom/articles/body/body-text';
import type { Body } from '@/newsroom/articles/body/blocks';
import { assignArticle } from '@/newsroom/assignments/assign-article';
import { createNote } from '@/newsroom/notes/create-note';
import { passageAt } from '@/newsroom/notes/noted-text';
import type { Passage } from '@/newsroom/notes/passage';
import { replyToNote } from '@/newsroom/notes/reply-to-note';
import { resolveNote } from '@/newsroom/notes/resolve-note';
import type { RoleName, StaffActor } from '@/newsroom/staff/actor';
import { ASSIGNMENTS, THREADS, type DemoThread } from './desk-words';
import { wallTime } from './wall-time';
import type { Act } from './tell-story';

interface Desk {
  staff: Record<RoleName, StaffActor>;
  /** The number of a story. */
  id: (path: string) => number;
  /** Its text. */
  body: (path: string) => Body;
  start: Date;
  timeZone: string;
}

/** What colleagues ask of each other around the unfinished stories. */
export function tellDeskWork(desk: Desk): Act[] {
  return [...assignments(desk), ...THREADS.flatMap((thread) => tellThread(thread, desk))];
}

function assignments({ staff, id, start, timeZone }: Desk): Act[] {
  return ASSIGNMENTS.map(({ story, to, by, age, due, brief }) => ({
    story,
    at: before(start, age),
    run: (now) => {
      const moment = wallTime(before(start, -due), timeZone);
      const asked = { id: id(story), assigneeId: staff[to].id, ...moment, brief };
      return assignArticle(staff[by], asked, now);
    },
  }));
}

function tellThread({ story, quote, notes, closed }: DemoThread, desk: Desk): Act[] {
  const { staff, start } = desk;
  const id = desk.id(story);
  let noteId = 0;
  const said = notes.map(({ by, age, text, names }, at): Act => {
    const note = { id, key: randomUUID(), text, mentions: names.map((name) => staff[name].id) };
    const begin = async (now: Date): Promise<void> => {
      const passage = quote === undefined ? undefined : passageOf(desk.body(story), quote);
      ({ noteId } = await createNote(staff[by], { ...note, passage }, now));
    };
    const answer = (now: Date) => replyToNote(staff[by], { ...note, noteId }, now);
    return { story, at: before(start, age), run: at === 0 ? begin : answer };
  });
  if (!closed) return said;
  const close = (now: Date) => resolveNote(staff[closed.by], { id, noteId }, now);
  return [...said, { story, at: before(start, closed.age), run: close }];
}

/** Where these words stand in a text. Throws an Error when they do not, in one block. */
export function passageOf(body: Body, quote: string): Passage {
  for (const block of body) {
    const text = bodyText([block]);
    const from = text.indexOf(quote);
    if (from === -1) continue;
    const whole = { text, blocks: [{ id: block.id, start: 0, end: text.length }] };
    const passage = passageAt(whole, { from, to: from + quote.length });
    if (passage) return passage;
  }
  throw new Error(`no block says «${quote}»`);
}

function before(start: Date, age: number): Date {
  return new Date(start.getTime() - age);
}
