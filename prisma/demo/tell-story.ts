import { approveArticle } from '@/newsroom/articles/approve-article';
import { archiveArticle } from '@/newsroom/articles/archive-article';
import { autosaveArticle } from '@/newsroom/articles/autosave-article';
import type { Body } from '@/newsroom/articles/body/blocks';
import { articleFields, type ArticleFields } from '@/newsroom/articles/fields';
import { publishArticle } from '@/newsroom/articles/publish-article';
import { retractArticle } from '@/newsroom/articles/retract-article';
import { returnArticle } from '@/newsroom/articles/return-article';
import { scheduleArticle } from '@/newsroom/articles/schedule-article';
import { setBreaking } from '@/newsroom/articles/set-breaking';
import { submitArticle } from '@/newsroom/articles/submit-article';
import { trashArticle } from '@/newsroom/articles/trash-article';
import type { StaffActor } from '@/newsroom/staff/actor';
import type { Story } from './read-stories';
import { wallTime } from './wall-time';

/** Something that somebody did at a moment. */
export interface Act {
  /** Path of the story it concerns. */
  story: string;
  at: Date;
  run: (at: Date) => Promise<unknown>;
}

interface Telling {
  id: number;
  fields: ArticleFields;
  /** Who writes it; an editor files her colleagues' work. */
  author: StaffActor;
  editor: StaffActor;
  chief: StaffActor;
  /** The moment that ages are counted back from. */
  start: Date;
  timeZone: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BREAKING_FOR = 6 * HOUR;

/** When work on a story began. */
export function beginning(story: Story, start: Date): Date {
  return new Date(start.getTime() - story.age - 150 * MINUTE);
}

/** The life of a story as the acts of people, each through the newsroom's own commands. */
export function tellStory(story: Story, telling: Telling): Act[] {
  const { id, fields, author, editor, chief, start } = telling;
  const acts: Act[] = [];
  const then = (at: number, run: Act['run']): void => {
    // Nothing happens after the moment the newspaper opens.
    acts.push({ story: story.path, at: new Date(Math.min(at, start.getTime())), run });
  };
  let copyVersion = 1;
  let base: Record<string, number> = {};
  const write = (who: StaffActor, at: number, change: Partial<ArticleFields>): void =>
    then(at, async (moment) => {
      const parsed = articleFields.partial().parse(change);
      const saved = await autosaveArticle(who, { id, fields: parsed, base }, moment);
      copyVersion = saved.copyVersion;
      base = saved.fieldVersions;
    });
  const publish = (at: number, update: 'update' | 'correction', correction?: string): void =>
    then(at, (now) => publishArticle(editor, { id, copyVersion, update, correction }, now));
  const submit = (at: number): void =>
    then(at, (now) => submitArticle(author, { id, copyVersion }, now));
  const approve = (at: number): void =>
    then(at, (now) => approveArticle(editor, { id, copyVersion }, now));

  const due = start.getTime() - story.age;
  const note = story.note ?? '';
  write(author, due - HOUR, { ...fields, body: firstBody(story, fields.body) });
  switch (story.state) {
    case 'draft':
      break;
    case 'submitted':
      submit(due);
      break;
    case 'approved':
      submit(due - 40 * MINUTE);
      approve(due);
      break;
    case 'changes-requested':
      submit(due - 40 * MINUTE);
      then(due, (now) => returnArticle(editor, { id, copyVersion, note }, now));
      break;
    case 'trashed':
      then(due, (now) => trashArticle(author, { id }, now));
      break;
    case 'scheduled': {
      const at = wallTime(new Date(start.getTime() + (story.in ?? HOUR)), telling.timeZone);
      then(due, (now) => scheduleArticle(editor, { id, copyVersion, ...at }, now));
      break;
    }
    case 'published':
    case 'retracted':
    case 'archived':
      if (author !== editor) {
        submit(due - 40 * MINUTE);
        approve(due - 15 * MINUTE);
      }
      publish(due, 'update');
  }
  if (story.breaking) {
    const until = new Date(start.getTime() + BREAKING_FOR);
    then(due, (now) => setBreaking(editor, { id, until }, now));
  }
  if (story.updated) {
    const at = start.getTime() - story.updated;
    write(editor, at - MINUTE, { body: fields.body });
    publish(at, story.correction ? 'correction' : 'update', story.correction);
  }
  const lastTouch = story.updated ? start.getTime() - story.updated : due;
  if (story.state === 'retracted') {
    then(lastTouch + 3 * HOUR, (now) => retractArticle(chief, { id, reason: note }, now));
  }
  if (story.state === 'archived') {
    then((lastTouch + start.getTime()) / 2, (now) => archiveArticle(editor, { id }, now));
  }
  if (story.pending) {
    const more = { id: 'pending', type: 'paragraph' as const, content: [{ text: story.pending }] };
    write(editor, start.getTime() - 25 * MINUTE, { body: [...fields.body, more] });
  }
  return acts;
}

// What an update added was not there before.
function firstBody(story: Story, body: Body): Body {
  return story.updated && body.length > 1 ? body.slice(0, -1) : body;
}
