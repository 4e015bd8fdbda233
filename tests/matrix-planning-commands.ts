import { assignArticle, assignInput } from '@/newsroom/assignments/assign-article';
import { createPreview } from '@/newsroom/articles/create-preview';
import { duplicateArticle } from '@/newsroom/articles/duplicate-article';
import { recordPreviewOpening } from '@/newsroom/articles/record-preview-opening';
import { revokePreview } from '@/newsroom/articles/revoke-preview';
import { DEFAULT_RULES } from '@/newsroom/checklist/rules';
import { resetChecklist } from '@/newsroom/checklist/reset-checklist';
import { updateChecklist } from '@/newsroom/checklist/update-checklist';
import { recordLinkChecks } from '@/newsroom/links/record-link-checks';
import { requestLinkChecks } from '@/newsroom/links/request-link-checks';
import { deleteTemplate } from '@/newsroom/templates/delete-template';
import { renameTemplate } from '@/newsroom/templates/rename-template';
import { saveTemplate } from '@/newsroom/templates/save-template';
import { SYSTEM, type Actor } from '@/newsroom/staff/actor';
import { DECIDERS, draft, later, WRITERS, type ArticleCommand } from './article-command';
import { newDraft, newSection, newStaff } from './factories';
import type { HouseCommand } from './house-command';

let templates = 0;
// The names of templates are unique and few of them are kept.
const saveOne = (actor: Actor, id: number) =>
  saveTemplate(actor, { id, name: `قالب الصلاحيات ${(templates += 1)}`, description: '' }, later);

async function savedTemplate(maker: Actor): Promise<{ id: number; name: string }> {
  const { id } = await saveOne(maker, await newDraft(await newStaff('reporter')));
  return { id, name: `قالب الصلاحيات ${templates} باسم آخر` };
}

/** The commands around an article that plan who writes it. */
export const PLANNING_COMMANDS: ArticleCommand[] = [
  {
    name: 'assignArticle',
    allowed: DECIDERS,
    prepare: draft,
    run: async (actor, id) => {
      const assigneeId = (await newStaff('reporter')).id;
      await assignArticle(actor, assignInput.parse({ id, assigneeId, brief: 'خبر' }), later);
    },
  },
  {
    name: 'duplicateArticle',
    allowed: WRITERS,
    prepare: draft,
    run: (actor, id) => duplicateArticle(actor, { id }, later),
  },
  {
    name: 'saveTemplate',
    allowed: DECIDERS,
    prepare: draft,
    run: async (actor, id) => {
      const template = await saveOne(actor, id);
      await deleteTemplate(SYSTEM, template, later);
    },
  },
  {
    name: 'revokePreview',
    allowed: WRITERS,
    prepare: draft,
    run: async (actor, id) => {
      const { address } = await createPreview(await newStaff('admin'), { id }, later);
      const link = Number(/\d+/.exec(address)?.[0]);
      await revokePreview(actor, { id, link }, later);
    },
  },
  {
    name: 'requestLinkChecks',
    allowed: WRITERS,
    prepare: draft,
    run: (actor, id) => requestLinkChecks(actor, { id }, later),
  },
];

/** A colleague's template; those that an editor made are in templates.db.test.ts. */
export const TEMPLATE_COMMANDS: HouseCommand[] = [
  {
    name: 'renameTemplate',
    allowed: ['chief', 'admin'],
    run: async (actor) => {
      const template = await savedTemplate(SYSTEM);
      await renameTemplate(actor, { ...template, description: '' }, later);
    },
  },
  {
    name: 'deleteTemplate',
    allowed: ['chief', 'admin'],
    run: async (actor) => deleteTemplate(actor, await savedTemplate(SYSTEM), later),
  },
];

/** What the newspaper asks of every text. */
export const CHECKLIST_COMMANDS: HouseCommand[] = [
  {
    name: 'updateChecklist',
    allowed: ['chief', 'admin'],
    run: async (actor) =>
      updateChecklist(
        actor,
        { sectionId: await newSection(), version: 0, rules: DEFAULT_RULES },
        later,
      ),
  },
  {
    name: 'resetChecklist',
    allowed: ['chief', 'admin'],
    run: async (actor) =>
      resetChecklist(actor, { sectionId: await newSection(), version: 0 }, later),
  },
  {
    name: 'recordPreviewOpening',
    allowed: [],
    run: (actor) => recordPreviewOpening(actor, { token: '' }, later),
  },
  { name: 'recordLinkChecks', allowed: [], run: (actor) => recordLinkChecks(actor, [], later) },
];
