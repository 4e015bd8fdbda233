import { z } from 'zod';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { changesBetween } from '../events/changes';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import {
  entryAt,
  inserted,
  moved,
  nested,
  placeOf,
  replaced,
  swapped,
  unnested,
  without,
  type Place,
} from './arrange-menu';
import { menusOf } from './get-menus';
import { menuLeaf, menuName, MENUS_KEY, storedMenus, type MenuEntry } from './menus';

const place = z.string().transform((text, context): Place => {
  const found = placeOf(text);
  if (found) return found;
  context.addIssue('fieldInvalid');
  return z.NEVER;
});

const act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('add'), entry: menuLeaf, under: place.optional() }),
  z.object({ act: z.literal('edit'), at: place, entry: menuLeaf }),
  z.object({ act: z.literal('remove'), at: place }),
  z.object({ act: z.literal('earlier'), at: place }),
  z.object({ act: z.literal('later'), at: place }),
  /** Below the entry before it, and out again. */
  z.object({ act: z.literal('nest'), at: place }),
  z.object({ act: z.literal('unnest'), at: place }),
  /** In front of what stands there now. */
  z.object({ act: z.literal('place'), at: place, to: place }),
  /** Back to the menu that a newspaper begins with. */
  z.object({ act: z.literal('reset') }),
]);

export const changeMenuInput = z
  .object({ menu: menuName, version: z.coerce.number<number | string>().int().min(0) })
  .and(act);

type Input = z.output<typeof changeMenuInput>;

/**
 * Changes one entry of a menu or its place; readers' pages show it at once. Throws CONFLICT when
 * somebody has changed the menus since the person saw them: the places would be other ones.
 */
export async function changeMenu(
  actor: Actor,
  input: Input,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'section.edit');
  return write(actor, now, async (tx, record) => {
    await tx.$executeRaw`LOCK TABLE "Setting" IN SHARE ROW EXCLUSIVE MODE`;
    const row = await tx.setting.findUnique({ where: { key: MENUS_KEY } });
    const before = menusOf(row);
    if (before.version !== input.version) {
      throw new NewsroomError('CONFLICT', {
        sentence: 'menuMovedOn',
        data: { version: before.version },
      });
    }
    const stored = storedMenus.parse(row?.value ?? {});
    const after = input.act === 'reset' ? undefined : arranged(before.menus[input.menu], input);
    const next = storedMenus.safeParse({ ...stored, [input.menu]: after });
    if (!next.success) throw new NewsroomError('RULE', { sentence: 'menuFull' });
    await save(tx, next.data, now);
    const changes = changesBetween(
      { [input.menu]: words(before.menus[input.menu]) },
      { [input.menu]: words(menusOf({ value: next.data, version: 0 }).menus[input.menu]) },
      [input.menu],
    );
    record({ type: 'menu.changed', nounId: input.menu, data: { changes } });
    return { version: before.version + 1 };
  });
}

function arranged(menu: MenuEntry[], input: Exclude<Input, { act: 'reset' }>): MenuEntry[] {
  switch (input.act) {
    case 'add':
      return inserted(menu, { ...input.entry, children: [] }, endOf(menu, input.under));
    case 'edit':
      return replaced(menu, input.at, input.entry);
    case 'remove':
      return without(menu, input.at);
    case 'earlier':
      return swapped(menu, input.at, -1);
    case 'later':
      return swapped(menu, input.at, 1);
    case 'nest':
      return nested(menu, input.at);
    case 'unnest':
      return unnested(menu, input.at);
    case 'place':
      return moved(menu, input.at, input.to);
  }
}

function endOf(menu: MenuEntry[], under: Place | undefined): Place {
  if (!under) return [menu.length];
  return [under[0], entryAt(menu, [under[0]]).children.length];
}

async function save(tx: Tx, value: z.output<typeof storedMenus>, now: Date): Promise<void> {
  await tx.setting.upsert({
    where: { key: MENUS_KEY },
    create: { key: MENUS_KEY, value, updatedAt: now },
    update: { value, updatedAt: now, version: { increment: 1 } },
  });
}

/** For the record: what stands where, an entry below another one behind a dash. */
function words(menu: MenuEntry[]): string[] {
  return menu.flatMap((entry) => [
    wordOf(entry),
    ...entry.children.map((one) => `- ${wordOf(one)}`),
  ]);
}

function wordOf(entry: MenuEntry | MenuEntry['children'][number]): string {
  switch (entry.kind) {
    case 'section':
      return `section ${entry.id}`;
    case 'page':
      return `/pages/${entry.slug}`;
    case 'service':
      return entry.name;
    case 'link':
      return `${entry.label} ${entry.href}`;
    case 'group':
      return entry.label;
    case 'sections':
    case 'pages':
      return entry.kind;
  }
}
