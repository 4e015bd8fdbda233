import type { z } from 'zod';
import { write } from '../db/write';
import { changesBetween } from '../events/changes';
import type { Actor, StaffActor } from './actor';
import { holdAdmins, requireOtherAdmin } from './hold-admins';
import { lockStaff } from './lock-staff';
import { authorize, can } from './policy';
import { releaseReviews } from './release-reviews';
import { requireConfirmed } from './require-confirmed';
import { requireSections } from './require-sections';
import { revokeInvitationsOf } from './revoke-invitations-of';
import { editorHasSections, roleAndSections, sectionsOfRole, staffId } from './staff-input';

export const changeRoleInput = staffId.extend(roleAndSections).refine(...editorHasSections);

/**
 * Gives a person another role, or other sections; it acts at the next request (find-session.ts).
 * Texts taken for review that are out of reach now go back to the queue, and whoever may invite
 * nobody any more has no open invitations. The last administrator stays one.
 */
export async function changeRole(
  actor: Actor,
  input: z.input<typeof changeRoleInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'staff.manage');
  const { id, role, ...asked } = changeRoleInput.parse(input);
  const sectionIds = sectionsOfRole({ role, ...asked });
  await write(actor, now, async (tx, record) => {
    const admins = await holdAdmins(tx, actor);
    if (role !== 'admin') requireOtherAdmin(admins, id);
    const staff = await lockStaff(tx, id);
    requireConfirmed(actor, now);
    const sections = await requireSections(tx, sectionIds);
    const changes = changesBetween(
      { role: staff.role, sections: names(staff.sections) },
      { role, sections: names(sections) },
      ['role', 'sections'],
    );
    if (changes.length === 0) return;
    await tx.staff.update({
      where: { id },
      data: {
        role,
        sections: { deleteMany: {}, create: sectionIds.map((sectionId) => ({ sectionId })) },
      },
    });
    const after: StaffActor = { kind: 'staff', ...staff, role, sectionIds, sessionId: '' };
    await releaseReviews(tx, record, id, (subject) => can(after, 'article.review', subject));
    if (!can(after, 'staff.manage')) await revokeInvitationsOf(tx, record, id, now);
    record({ type: 'staff.changed', nounId: String(id), data: { changes } });
  });
}

function names(sections: { id: number; name: string }[]): string[] {
  return sections.toSorted((a, b) => a.id - b.id).map(({ name }) => name);
}
