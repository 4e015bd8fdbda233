import type { StaffListInput } from '@/newsroom/staff/list-staff';

/** The address of the list with these filters; what is as without any is left out. */
export function staffAddress({ q, role, state, page }: StaffListInput): string {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (role) query.set('role', role);
  if (state !== 'active') query.set('state', state);
  if (page > 1) query.set('page', String(page));
  return `/admin/staff${query.size > 0 ? `?${query.toString()}` : ''}`;
}
