import { randomUUID } from 'node:crypto';
import { archiveArticle } from '@/newsroom/articles/archive-article';
import { approveArticle } from '@/newsroom/articles/approve-article';
import { createArticle } from '@/newsroom/articles/create-article';
import { createPreview } from '@/newsroom/articles/create-preview';
import { deleteArticle } from '@/newsroom/articles/delete-article';
import { publishArticle } from '@/newsroom/articles/publish-article';
import { removeOldRevisions } from '@/newsroom/articles/remove-old-revisions';
import { restoreArticle } from '@/newsroom/articles/restore-article';
import { retractArticle } from '@/newsroom/articles/retract-article';
import { returnArticle } from '@/newsroom/articles/return-article';
import { saveArticle } from '@/newsroom/articles/save-article';
import { scheduleArticle } from '@/newsroom/articles/schedule-article';
import { setBreaking } from '@/newsroom/articles/set-breaking';
import { submitArticle } from '@/newsroom/articles/submit-article';
import { trashArticle } from '@/newsroom/articles/trash-article';
import { unscheduleArticle } from '@/newsroom/articles/unschedule-article';
import { importArticles } from '@/newsroom/import/import-articles';
import { createOwnPage } from '@/newsroom/own-pages/create-own-page';
import { deleteOwnPage } from '@/newsroom/own-pages/delete-own-page';
import { moveOwnPage } from '@/newsroom/own-pages/move-own-page';
import { addViews } from '@/newsroom/readership/add-views';
import { updateOwnPage } from '@/newsroom/own-pages/update-own-page';
import { reindexCopies } from '@/newsroom/search/reindex-copies';
import { reindexStories } from '@/newsroom/search/reindex-stories';
import { requestReindexing } from '@/newsroom/search/request-reindexing';
import { createSection } from '@/newsroom/sections/create-section';
import { createTag } from '@/newsroom/tags/create-tag';
import { createWriter } from '@/newsroom/writers/create-writer';
import {
  breaking,
  DECIDERS,
  draft,
  HEADS,
  later,
  retracted,
  scheduled,
  somebody,
  submitted,
  trashed,
  WRITERS,
  type ArticleCommand,
} from './article-command';
import { edit, minutesAfter, newest, newStory } from './factories';
import type { HouseCommand } from './house-command';
import { LOCK_COMMANDS } from './matrix-locks-commands';
import { MEDIA_COMMANDS } from './matrix-media-commands';
import { LIST_COMMANDS, VIEW_COMMANDS } from './matrix-list-commands';
import {
  CHECKLIST_COMMANDS,
  PLANNING_COMMANDS,
  TEMPLATE_COMMANDS,
} from './matrix-planning-commands';
import { PRESENCE_COMMANDS } from './matrix-presence-commands';
import { WORKFLOW_COMMANDS } from './matrix-workflow-commands';
import { REVISION_COMMANDS } from './matrix-revision-commands';
import { AUDIT_COMMANDS } from './matrix-audit-commands';
import { REDIRECT_COMMANDS } from './matrix-redirect-commands';
import { SEARCH_COMMANDS } from './matrix-search-commands';
import { TAXONOMY_COMMANDS } from './matrix-taxonomy-commands';
import { STAFF_COMMANDS } from './matrix-staff-commands';
import { SETTINGS_COMMANDS } from './matrix-settings-commands';
import { NOTE_COMMANDS } from './matrix-note-commands';
import { newestPage, newOwnPage } from './settings-factory';

/** Every command on an article, with who may do it to whose. */
export const ARTICLE_COMMANDS: ArticleCommand[] = [
  {
    name: 'autosaveArticle',
    allowed: WRITERS,
    prepare: draft,
    run: (actor, id) => edit(actor, id, { title: 'عنوان أحدث' }, later),
  },
  {
    name: 'saveArticle',
    allowed: WRITERS,
    prepare: draft,
    run: async (actor, id) => saveArticle(actor, await newest(id), later),
  },
  {
    name: 'submitArticle',
    allowed: WRITERS,
    prepare: draft,
    run: async (actor, id) => submitArticle(actor, await newest(id), later),
  },
  {
    name: 'returnArticle',
    allowed: DECIDERS,
    prepare: submitted,
    run: async (actor, id) =>
      returnArticle(actor, { ...(await newest(id)), note: 'راجع الأرقام' }, later),
  },
  {
    name: 'approveArticle',
    allowed: DECIDERS,
    prepare: submitted,
    run: async (actor, id) => approveArticle(actor, await newest(id), later),
  },
  {
    name: 'publishArticle',
    allowed: DECIDERS,
    prepare: draft,
    run: async (actor, id) =>
      publishArticle(actor, { ...(await newest(id)), update: 'update' }, later),
  },
  {
    name: 'publishArticle (retracted)',
    allowed: HEADS,
    prepare: retracted,
    run: async (actor, id) =>
      publishArticle(actor, { ...(await newest(id)), update: 'update' }, later),
  },
  {
    name: 'scheduleArticle',
    allowed: DECIDERS,
    prepare: draft,
    run: async (actor, id) =>
      scheduleArticle(actor, { ...(await newest(id)), date: '2026-12-02', time: '08:30' }, later),
  },
  {
    name: 'unscheduleArticle',
    allowed: DECIDERS,
    prepare: scheduled,
    run: (actor, id) => unscheduleArticle(actor, { id }, later),
  },
  {
    name: 'retractArticle',
    allowed: DECIDERS,
    prepare: newStory,
    run: (actor, id) => retractArticle(actor, { id, reason: 'سبب كافٍ للسحب.' }, later),
  },
  {
    name: 'archiveArticle',
    allowed: DECIDERS,
    prepare: newStory,
    run: (actor, id) => archiveArticle(actor, { id }, later),
  },
  {
    name: 'setBreaking',
    allowed: DECIDERS,
    prepare: newStory,
    run: (actor, id) => setBreaking(actor, { id, until: minutesAfter(later, 60) }, later),
  },
  {
    name: 'setBreaking (ended)',
    allowed: DECIDERS,
    prepare: breaking,
    run: (actor, id) => setBreaking(actor, { id, until: null }, later),
  },
  {
    name: 'trashArticle',
    allowed: WRITERS,
    prepare: draft,
    run: (actor, id) => trashArticle(actor, { id }, later),
  },
  {
    name: 'restoreArticle',
    allowed: WRITERS,
    prepare: trashed,
    run: (actor, id) => restoreArticle(actor, { id }, later),
  },
  {
    name: 'deleteArticle',
    allowed: HEADS,
    prepare: trashed,
    run: (actor, id) => deleteArticle(actor, { id }, later),
  },
  {
    name: 'createPreview',
    allowed: WRITERS,
    prepare: draft,
    run: async (actor, id) => createPreview(await somebody(actor), { id }, later),
  },
  ...LIST_COMMANDS,
  ...PLANNING_COMMANDS,
  ...PRESENCE_COMMANDS,
  ...WORKFLOW_COMMANDS,
  ...REVISION_COMMANDS,
  ...NOTE_COMMANDS,
];

let counter = 0;
const fresh = (): string => `matrix-${(counter += 1)}`;

/** Every command that is not about one article. */
export const HOUSE_COMMANDS: HouseCommand[] = [
  {
    name: 'createArticle',
    allowed: ['reporter', 'editor', 'chief', 'admin'],
    run: (actor) => createArticle(actor, { kind: 'news' }, later),
  },
  {
    name: 'createTag',
    allowed: ['reporter', 'editor', 'chief', 'admin'],
    run: (actor) => createTag(actor, { name: fresh() }, later),
  },
  {
    name: 'createSection',
    allowed: ['chief', 'admin'],
    run: (actor) => createSection(actor, { slug: fresh(), name: 'قسم', description: '' }, later),
  },
  {
    name: 'createWriter',
    allowed: ['chief', 'admin'],
    run: (actor) => createWriter(actor, { handle: fresh(), name: 'كاتب' }, later),
  },
  ...STAFF_COMMANDS,
  {
    name: 'createOwnPage',
    allowed: ['chief', 'admin'],
    run: (actor) => createOwnPage(actor, { slug: fresh(), title: 'صفحة' }, later),
  },
  {
    name: 'updateOwnPage',
    allowed: ['chief', 'admin'],
    run: async (actor) =>
      updateOwnPage(actor, { ...(await newestPage('about')), lead: fresh() }, later),
  },
  {
    name: 'moveOwnPage',
    allowed: ['chief', 'admin'],
    run: (actor) => moveOwnPage(actor, { slug: 'about', to: 'later' }, later),
  },
  {
    name: 'deleteOwnPage',
    allowed: ['chief', 'admin'],
    run: async (actor) => deleteOwnPage(actor, { slug: await newOwnPage() }, later),
  },
  ...SETTINGS_COMMANDS,
  ...MEDIA_COMMANDS,
  ...VIEW_COMMANDS,
  ...CHECKLIST_COMMANDS,
  ...TEMPLATE_COMMANDS,
  ...REDIRECT_COMMANDS,
  ...SEARCH_COMMANDS,
  ...TAXONOMY_COMMANDS,
  ...AUDIT_COMMANDS,
  ...LOCK_COMMANDS,
  {
    name: 'addViews',
    allowed: [],
    run: (actor) => addViews(actor, { source: randomUUID(), number: 1, counts: [] }, later),
  },
  {
    name: 'reindexCopies',
    allowed: [],
    run: (actor) => reindexCopies(actor, { below: 1 }, later),
  },
  {
    name: 'reindexStories',
    allowed: [],
    run: (actor) => reindexStories(actor, { below: 1 }, later),
  },
  { name: 'requestReindexing', allowed: [], run: (actor) => requestReindexing(actor, later) },
  {
    name: 'removeOldRevisions',
    allowed: [],
    run: (actor) => removeOldRevisions(actor, later),
  },
  { name: 'importArticles', allowed: [], run: (actor) => importArticles(actor, [], later) },
];

/** Commands on one's own account or tab: whoever is signed in, or holds the password or the link, may. */
export const OWN_ACCOUNT_COMMANDS = [
  'signIn',
  'acceptInvitation',
  'endSession',
  'confirmSession',
  'recordRefusal',
  'finishSignIn',
  'changePassword',
  'requestPasswordReset',
  'sendReset',
  'resetPassword',
  'confirmAddress',
  'withdrawAddress',
  'requestFactor',
  'enableFactor',
  'removeFactor',
  'replaceCodes',
  'leaveArticle',
  'markNotesSeen',
  'markNoticesSeen',
];
