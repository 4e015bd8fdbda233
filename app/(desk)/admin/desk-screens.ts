import type { Screen } from '@/components/admin/desk-menu';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can, type Permission } from '@/newsroom/staff/policy';

/** The menu in its order, and what somebody must be allowed to do to find anything behind an entry. */
const NEEDED: Record<Screen, Permission | null> = {
  dashboard: null,
  articles: 'article.read',
  review: 'article.review',
  schedule: 'article.read',
  media: 'media.read',
  sections: 'section.edit',
  tags: 'tag.edit',
  writers: 'writer.edit',
  staff: 'staff.manage',
  search: 'search.teach',
  redirects: 'redirect.edit',
  audit: 'audit.read',
  settings: 'settings.edit',
};

/** The menu's entries for this person. */
export function screensOf(actor: StaffActor): Screen[] {
  return (Object.keys(NEEDED) as Screen[]).filter((screen) => {
    const permission = NEEDED[screen];
    return permission === null || can(actor, permission);
  });
}
