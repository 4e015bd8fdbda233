import type { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockSections, oneSection } from './lock-sections';
import type { moveSectionInput } from './section-input';

/** Gives a section another place among those of its parent; at the end nothing moves. */
export async function moveSection(
  actor: Actor,
  input: z.output<typeof moveSectionInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'section.edit');
  await write(actor, now, async (tx, record) => {
    const sections = await lockSections(tx);
    const { id, name, parentId } = oneSection(sections, input.id);
    const order = sections.filter((one) => one.parentId === parentId).map((one) => one.id);
    const moved = input.to ? swapped(order, id, input.to) : placed(order, id, input.before);
    if (moved.every((one, at) => one === order[at])) return;
    // All of them anew: the siblings' places are filled in the new order, the others keep theirs.
    const inPlace = sections.map((one) => (one.parentId === parentId ? moved.shift() : one.id));
    await tx.$executeRaw`
      UPDATE "Section" s SET "position" = wanted.place
      FROM unnest(${inPlace}::int[]) WITH ORDINALITY AS wanted(id, place)
      WHERE s."id" = wanted.id`;
    record({ type: 'section.moved', nounId: String(id), data: { name } });
  });
}

function swapped(order: number[], id: number, to: 'earlier' | 'later'): number[] {
  const at = order.indexOf(id);
  const other = order[to === 'earlier' ? at - 1 : at + 1];
  if (other === undefined) return [...order];
  return order.map((one) => (one === id ? other : one === other ? id : one));
}

function placed(order: number[], id: number, before: number | null): number[] {
  if (before === id) return [...order];
  const rest = order.filter((one) => one !== id);
  if (before === null) return [...rest, id];
  const at = rest.indexOf(before);
  if (at === -1) throw new NewsroomError('CONFLICT', { sentence: 'orderMovedOn' });
  return rest.toSpliced(at, 0, id);
}
