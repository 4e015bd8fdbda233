import type { Prisma } from '../db/generated/client';
import type { StateName } from './article-state';
import { visibleAt } from './visible';

/**
 * The states as conditions, for lists and counts. Says the same as article-state.ts, which a
 * property test holds it to.
 */
export function stateWhere(state: StateName, now: Date): Prisma.ArticleWhereInput {
  const kept: Prisma.ArticleWhereInput = { trashedAt: null, retractedAt: null };
  const ended: Prisma.ArticleWhereInput = { publicAt: { not: null }, unpublishAt: { lte: now } };
  // Written out, because NOT over a missing end would be neither true nor false.
  const notEnded = [{ publicAt: null }, { unpublishAt: null }, { unpublishAt: { gt: now } }];
  const onSite: Prisma.ArticleWhereInput = { ...kept, archivedAt: null, OR: notEnded };
  switch (state) {
    case 'trashed':
      return { trashedAt: { not: null } };
    case 'retracted':
      return { trashedAt: null, retractedAt: { not: null } };
    case 'archived':
      return { ...kept, OR: [{ archivedAt: { not: null } }, ended] };
    case 'published':
      return { AND: [onSite, visibleAt(now)] };
    case 'scheduled':
      return { AND: [onSite, { publicAt: { gt: now } }] };
    case 'draft':
    case 'submitted':
    case 'changesRequested':
    case 'approved':
      return { ...kept, archivedAt: null, publicAt: null, workState: state };
  }
}
