import { bulkInput } from '@/newsroom/articles/bulk/bulk-input';
import { changeArticles } from '@/newsroom/articles/bulk/change-articles';
import { undoBulkAct } from '@/newsroom/articles/bulk/undo-bulk-act';
import { NewsroomError } from '@/newsroom/errors';
import { changeView } from '@/newsroom/saved-views/change-view';
import { deleteView } from '@/newsroom/saved-views/delete-view';
import { saveView } from '@/newsroom/saved-views/save-view';
import { type Actor } from '@/newsroom/staff/actor';
import { DECIDERS, draft, later, WRITERS, type ArticleCommand } from './article-command';
import { newStaff } from './factories';
import type { HouseCommand } from './house-command';

// What a bulk act refuses stands in its answer, article by article; here it is one alone.
async function change(actor: Actor, input: Record<string, unknown>): Promise<number | null> {
  const { bulkActId, refused } = await changeArticles(actor, bulkInput.parse(input), later);
  const [first] = refused;
  if (first) throw new NewsroomError(first.code);
  return bulkActId;
}

/** The acts on many articles of the list, on one. */
export const LIST_COMMANDS: ArticleCommand[] = [
  {
    name: 'changeArticles (tag)',
    allowed: WRITERS,
    prepare: draft,
    run: (actor, id) => change(actor, { kind: 'addTag', ids: [id], tag: `وسم ${id}` }),
  },
  {
    name: 'changeArticles (assign)',
    allowed: DECIDERS,
    prepare: draft,
    run: async (actor, id) =>
      change(actor, { kind: 'assign', ids: [id], assigneeId: (await newStaff('reporter')).id }),
  },
  {
    name: 'changeArticles (submit)',
    allowed: WRITERS,
    prepare: draft,
    run: (actor, id) => change(actor, { kind: 'submit', ids: [id] }),
  },
  {
    name: 'changeArticles (trash)',
    allowed: WRITERS,
    prepare: draft,
    run: (actor, id) => change(actor, { kind: 'trash', ids: [id] }),
  },
  {
    name: 'undoBulkAct',
    allowed: WRITERS,
    prepare: draft,
    run: async (actor, id) => {
      // The system keeps nothing to undo.
      const by = actor.kind === 'staff' ? actor : await newStaff('admin');
      const act = await change(by, { kind: 'trash', ids: [id] });
      await undoBulkAct(by, { id: act ?? 0 }, later);
    },
  },
];

const READERS = ['reporter', 'editor', 'chief', 'admin'] as const;
const view = { name: 'عرض', query: 'state=draft' };

/** The lists that somebody keeps; those of others are not there (saved-views.db.test.ts). */
export const VIEW_COMMANDS: HouseCommand[] = [
  { name: 'saveView', allowed: [...READERS], run: (actor) => saveView(actor, view, later) },
  {
    name: 'changeView',
    allowed: [...READERS],
    run: async (actor) => {
      const { id } = await saveView(actor, view, later);
      await changeView(actor, { id, pinned: 'yes' }, later);
    },
  },
  {
    name: 'deleteView',
    allowed: [...READERS],
    run: async (actor) => deleteView(actor, await saveView(actor, view, later), later),
  },
];
