import { askForEditing } from '@/newsroom/presence/ask-for-editing';
import { declineHandOver } from '@/newsroom/presence/decline-hand-over';
import { handOverEditing } from '@/newsroom/presence/hand-over-editing';
import { reportPresence } from '@/newsroom/presence/report-presence';
import { takeOverEditing } from '@/newsroom/presence/take-over-editing';
import type { StaffActor } from '@/newsroom/staff/actor';
import { somebody, WRITERS, type ArticleCommand } from './article-command';
import { newDraft, newStaff, NOON } from './factories';

const screen = 'matrixscreen';
const prepare = (owner: StaffActor, sectionId: number) => newDraft(owner, { sectionId });
const open = (actor: StaffActor, id: number, hasTyped: boolean) =>
  reportPresence(actor, { id, screen, hasTyped, isHidden: false }, NOON);

/** Being in an article, and leading its editing. */
export const PRESENCE_COMMANDS: ArticleCommand[] = [
  {
    name: 'reportPresence',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => open(await somebody(actor), id, true),
  },
  {
    name: 'askForEditing',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => askForEditing(await somebody(actor), { id, screen }, NOON),
  },
  {
    name: 'declineHandOver',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => {
      const leader = await somebody(actor);
      await open(leader, id, true);
      await declineHandOver(leader, { id, screen }, NOON);
    },
  },
  {
    name: 'handOverEditing',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => {
      const [leader, receiver] = [await somebody(actor), await newStaff('chief')];
      await open(leader, id, true);
      await open(receiver, id, false);
      await handOverEditing(leader, { id, screen, to: receiver.id }, NOON);
    },
  },
  {
    name: 'takeOverEditing',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => takeOverEditing(await somebody(actor), { id, screen }, NOON),
  },
];
