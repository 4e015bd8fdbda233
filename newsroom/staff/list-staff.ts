import { z } from 'zod';
import { compareArabic } from '../arabic/sorting';
import { foldArabic } from '../arabic/fold';
import { db } from '../db/client';
import type { Actor, RoleName } from './actor';
import { authorize } from './policy';
import { ROLES } from './staff-input';

/** A person as the list of the newsroom's people shows one. Times are ISO 8601 in UTC. */
export interface StaffItem {
  id: number;
  name: string;
  email: string;
  role: RoleName;
  /** Names, of an editor only. */
  sections: string[];
  /** Whether signing in takes a code. */
  hasFactor: boolean;
  /** Last request with any session; null for who never signed in. */
  seenAt: string | null;
  disabledAt: string | null;
}

/** Filters of the list as they stand in the address; what makes no sense is left out. */
export const staffListInput = z.object({
  /** Part of the name or of the e-mail address, in any spelling. */
  q: z.string().trim().max(80).default('').catch(''),
  role: z.enum(ROLES).optional().catch(undefined),
  state: z.enum(['active', 'disabled', 'all']).default('active').catch('active'),
  page: z.coerce.number().int().positive().max(1000).default(1).catch(1),
});

export type StaffListInput = z.output<typeof staffListInput>;

const PAGE = 50;

const DISABLED = { active: null, disabled: { not: null }, all: undefined } as const;

/**
 * The people of the newsroom, by name. They are hundreds at most, so their names are compared here
 * and need no folded column.
 */
export async function listStaff(
  actor: Actor,
  { q, role, state, page }: StaffListInput,
): Promise<{ items: StaffItem[]; hasMore: boolean; total: number }> {
  authorize(actor, 'staff.manage');
  const rows = await db().staff.findMany({
    where: { role, disabledAt: DISABLED[state] },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      disabledAt: true,
      secondFactor: { select: { enabledAt: true } },
      sections: { select: { section: { select: { name: true } } } },
    },
  });
  const wanted = foldArabic(q);
  const found = rows
    .filter(({ name, email }) => foldArabic(`${name} ${email}`).includes(wanted))
    .sort((a, b) => compareArabic(a.name, b.name) || a.id - b.id);
  const shown = found.slice((page - 1) * PAGE, page * PAGE);
  const seen = await lastSeen(shown.map(({ id }) => id));
  return {
    items: shown.map(({ sections, disabledAt, secondFactor, ...row }) => ({
      ...row,
      hasFactor: Boolean(secondFactor?.enabledAt),
      sections: sections.map(({ section }) => section.name).sort(compareArabic),
      seenAt: seen.get(row.id)?.toISOString() ?? null,
      disabledAt: disabledAt?.toISOString() ?? null,
    })),
    hasMore: found.length > page * PAGE,
    total: found.length,
  };
}

/** When each of these people asked for something last, with any session. */
export async function lastSeen(ids: number[]): Promise<Map<number, Date>> {
  const rows = await db().session.groupBy({
    by: ['staffId'],
    where: { staffId: { in: ids } },
    _max: { lastSeenAt: true },
  });
  return new Map(
    rows.flatMap(({ staffId, _max: { lastSeenAt: at } }) => (at ? [[staffId, at]] : [])),
  );
}
