import { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
import { bylineNames } from '../writers/byline-names';
import { STATES, type StateName } from './article-state';
import { deskListItem, deskListSelect } from './desk-rows';
import type { DeskList } from './desk-views';
import { stateWhere } from './state-where';

const PAGE_SIZE = 25;

const cursor = z
  .string()
  .regex(/^(next|previous)_\d{1,15}_\d{1,15}$/)
  .optional()
  .catch(undefined);

/** Filters as they stand in the address; what makes no sense is left out. */
export const deskListInput = z.object({
  state: z.enum(STATES).optional().catch(undefined),
  section: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
  writer: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
  q: z.string().max(200).default('').catch(''),
  cursor,
});

export type DeskListInput = z.infer<typeof deskListInput>;

/** The desk's list, latest work first, within what the actor may read. */
export async function listDeskArticles(
  actor: Actor,
  input: DeskListInput,
  now: Date,
): Promise<DeskList> {
  const scope: Prisma.WorkingCopyWhereInput = {
    AND: [{ article: visibleTo(actor) }, ...filters(input)],
  };
  const inState = input.state ? { article: stateWhere(input.state, now) } : notTrashed;
  const at = position(input.cursor);
  const backwards = at?.direction === 'previous';
  const order = backwards ? 'asc' : 'desc';
  const rows = await db().workingCopy.findMany({
    where: { AND: [scope, inState, at ? beyond(at) : {}] },
    orderBy: [{ updatedAt: order }, { articleId: order }],
    take: PAGE_SIZE + 1,
    select: deskListSelect,
  });
  const more = rows.length > PAGE_SIZE;
  const page = rows.slice(0, PAGE_SIZE);
  if (backwards) page.reverse();
  const bylines = await bylineNames(page.flatMap((row) => row.writerIds));
  const [first, last] = [page[0], page.at(-1)];
  return {
    items: page.map((row) => deskListItem(row, bylines, now)),
    next: last && (backwards || more) ? cursorAt('next', last) : null,
    previous: first && (backwards ? more : at !== null) ? cursorAt('previous', first) : null,
    counts: await countStates(scope, now),
  };
}

const notTrashed: Prisma.WorkingCopyWhereInput = { article: { trashedAt: null } };

function filters(input: DeskListInput): Prisma.WorkingCopyWhereInput[] {
  const words = foldArabic(input.q).split(' ').filter(Boolean);
  const number = /^#?(\d{1,15})$/.exec(input.q.trim())?.[1];
  const matches = words.map((word) => ({ titleFolded: { contains: word } }));
  return [
    ...(input.section ? [{ sectionId: input.section }] : []),
    ...(input.writer ? [{ writerIds: { has: input.writer } }] : []),
    ...(words.length > 0
      ? [{ OR: [{ AND: matches }, ...(number ? [{ articleId: BigInt(number) }] : [])] }]
      : []),
  ];
}

async function countStates(
  scope: Prisma.WorkingCopyWhereInput,
  now: Date,
): Promise<Record<StateName | 'all', number>> {
  const count = (where: Prisma.WorkingCopyWhereInput): Promise<number> =>
    db().workingCopy.count({ where: { AND: [scope, where] } });
  const states = await Promise.all(
    STATES.map(async (state) => [state, await count({ article: stateWhere(state, now) })] as const),
  );
  const counts = Object.fromEntries(states) as Record<StateName, number>;
  return { ...counts, all: await count(notTrashed) };
}

interface Position {
  direction: 'next' | 'previous';
  updatedAt: Date;
  articleId: bigint;
}

function position(text: string | undefined): Position | null {
  const [direction, millis, id] = text?.split('_') ?? [];
  if (!direction || !millis || !id) return null;
  return {
    direction: direction === 'previous' ? 'previous' : 'next',
    updatedAt: new Date(Number(millis)),
    articleId: BigInt(id),
  };
}

function beyond({ direction, updatedAt, articleId }: Position): Prisma.WorkingCopyWhereInput {
  const side = direction === 'next' ? 'lt' : 'gt';
  return {
    OR: [{ updatedAt: { [side]: updatedAt } }, { updatedAt, articleId: { [side]: articleId } }],
  };
}

function cursorAt(
  direction: Position['direction'],
  row: { updatedAt: Date; articleId: bigint },
): string {
  return `${direction}_${row.updatedAt.getTime()}_${row.articleId}`;
}
