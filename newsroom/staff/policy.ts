import type { Prisma } from '../db/generated/client';
import { NewsroomError } from '../errors';
import type { Actor, RoleName, StaffActor } from './actor';

/** How far a permission reaches: no further than one's own, one's sections, or everywhere. */
type Reach = 'own' | 'sections' | 'all';

const ARTICLE = [
  'article.create',
  'article.read',
  'article.edit',
  'article.submit',
  'article.review',
  'article.publish',
  'article.republish',
  'article.retract',
  'article.archive',
  'article.trash',
  'article.restore',
  'article.delete',
  'article.preview',
  'article.assign',
  'article.duplicate',
  'article.note',
  'article.template',
] as const;

const REST = [
  'staff.manage',
  'section.create',
  'section.edit',
  'writer.create',
  'writer.edit',
  'media.read',
  'media.upload',
  'media.edit',
  'gallery.edit',
  'media.delete',
  'media.deleteUsed',
  'media.cut',
  'tag.create',
  'tag.edit',
  'settings.edit',
  'page.edit',
  'redirect.edit',
  'import',
  'views.add',
  'search.index',
  'revision.remove',
  'checklist.edit',
  'links.record',
  'preview.record',
  'template.edit',
  'search.teach',
  'searches.add',
  'redirects.count',
  'mail.edit',
  'mail.record',
  'audit.read',
  'audit.keep',
] as const;

const PERMISSIONS = [...ARTICLE, ...REST] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Done by the newspaper's own machinery and by nobody else. */
const MACHINERY: readonly Permission[] = [
  'import',
  'views.add',
  'media.cut',
  'search.index',
  'revision.remove',
  'links.record',
  'preview.record',
  'searches.add',
  'redirects.count',
  'mail.record',
  'audit.keep',
];
/** Who steers the mail reads the links that open other people's accounts. */
const ADMIN_ONLY: readonly Permission[] = ['staff.manage', 'mail.edit'];
const HUMAN = PERMISSIONS.filter((name) => !MACHINERY.includes(name));

function everywhere(names: readonly Permission[]): Partial<Record<Permission, Reach>> {
  return Object.fromEntries(names.map((name) => [name, 'all' as const]));
}

/**
 * The whole policy. What is not written here is refused: a new permission or role begins with
 * nothing.
 */
const POLICY: Record<RoleName, Partial<Record<Permission, Reach>>> = {
  reporter: {
    'article.create': 'own',
    'article.read': 'own',
    'article.edit': 'own',
    'article.submit': 'own',
    'article.trash': 'own',
    'article.restore': 'own',
    'article.preview': 'own',
    'article.duplicate': 'own',
    'article.note': 'own',
    'media.read': 'all',
    'media.upload': 'all',
    'gallery.edit': 'all',
    'tag.create': 'all',
  },
  editor: {
    'article.create': 'own',
    'article.read': 'sections',
    'article.edit': 'sections',
    'article.submit': 'sections',
    'article.review': 'sections',
    'article.publish': 'sections',
    'article.retract': 'sections',
    'article.archive': 'sections',
    'article.trash': 'sections',
    'article.restore': 'sections',
    'article.preview': 'sections',
    'article.assign': 'sections',
    'article.duplicate': 'sections',
    'article.note': 'sections',
    'article.template': 'sections',
    'template.edit': 'own',
    'media.read': 'all',
    'media.upload': 'all',
    'media.edit': 'all',
    'gallery.edit': 'all',
    'tag.create': 'all',
  },
  chief: everywhere(HUMAN.filter((name) => !ADMIN_ONLY.includes(name))),
  photo: {
    'media.read': 'all',
    'media.upload': 'all',
    'media.edit': 'all',
    'gallery.edit': 'all',
    'media.delete': 'all',
  },
  admin: everywhere(HUMAN),
};

/** The roles that may do it to anything at all. */
export function rolesWith(permission: Permission): RoleName[] {
  return (Object.keys(POLICY) as RoleName[]).filter((role) => POLICY[role][permission]);
}

/** What an assignment opens to the one who is asked to write, wherever the article stands. */
const ASSIGNED: readonly Permission[] = [
  'article.read',
  'article.edit',
  'article.submit',
  'article.preview',
  'article.note',
];

/** What the policy asks about an article. */
export interface ArticleSubject {
  createdById: number | null;
  /** Who is asked to write it. */
  assigneeId: number | null;
  /** The section of the working copy. */
  sectionId: number | null;
  /** The section in which readers see it. */
  liveSectionId: number | null;
}

/**
 * The one decision: may this actor do this, to this article where one is meant?
 * Without a subject the answer is whether the actor may do it to anything at all.
 */
export function can(actor: Actor, permission: Permission, subject?: ArticleSubject): boolean {
  if (actor.kind === 'system') return true;
  const reach = POLICY[actor.role][permission];
  if (!reach) return false;
  if (!subject || reach === 'all') return true;
  if (subject.assigneeId === actor.id && ASSIGNED.includes(permission)) return true;
  if (reach === 'own') return subject.createdById === actor.id;
  return inSections(actor.sectionIds, subject, subject.createdById === actor.id);
}

// A story that is live in one section and worked on in another needs both: otherwise moving the
// working copy into one's own section would open a colleague's live story.
function inSections(sectionIds: number[], subject: ArticleSubject, own: boolean): boolean {
  const { sectionId, liveSectionId } = subject;
  if (liveSectionId !== null && !sectionIds.includes(liveSectionId)) return false;
  if (sectionId === null) return own || liveSectionId !== null;
  return sectionIds.includes(sectionId);
}

/** How far a permission of a person reaches; undefined where there is none. */
export function reachOf(actor: StaffActor, permission: Permission): Reach | undefined {
  return POLICY[actor.role][permission];
}

/**
 * Refuses with NOT_FOUND what the actor may not even read (a title must not leak), with FORBIDDEN
 * what he may read but not do.
 */
export function authorize(actor: Actor, permission: Permission, subject?: ArticleSubject): void {
  const refused = permission;
  if (subject && !can(actor, 'article.read', subject)) {
    throw new NewsroomError('NOT_FOUND', { refused });
  }
  if (!can(actor, permission, subject)) throw new NewsroomError('FORBIDDEN', { refused });
}

/** The same rule as a condition, so that a list and its details cannot disagree. */
export function visibleTo(actor: Actor): Prisma.ArticleWhereInput {
  if (actor.kind === 'system') return {};
  const reach = POLICY[actor.role]['article.read'];
  if (!reach) return { id: { in: [] } };
  if (reach === 'all') return {};
  const assigned: Prisma.ArticleWhereInput = { assigneeId: actor.id };
  if (reach === 'own') return { OR: [{ createdById: actor.id }, assigned] };
  return { OR: [inSectionsWhere(actor), assigned] };
}

function inSectionsWhere(actor: StaffActor): Prisma.ArticleWhereInput {
  const mine = { in: actor.sectionIds };
  return {
    AND: [
      { OR: [{ liveSectionId: null }, { liveSectionId: mine }] },
      {
        OR: [
          { workingCopy: { sectionId: mine } },
          {
            workingCopy: { sectionId: null },
            OR: [{ createdById: actor.id }, { liveSectionId: mine }],
          },
        ],
      },
    ],
  };
}
