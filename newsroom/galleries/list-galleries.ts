import { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { likeLiteral } from '../db/like-literal';
import { deskView } from '../media/desk-picture';
import { pictureSelect } from '../media/picture-view';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { GalleryList, GalleryListItem } from './views';

const PAGE_SIZE = 24;
const IN_STRIP = 4;

/** Filters as they stand in the address; what makes no sense is left out. */
export const galleryListInput = z.object({
  q: z.string().max(200).default('').catch(''),
  cursor: z
    .string()
    .regex(/^(next|previous)_\d{1,15}_\d{1,10}$/)
    .optional()
    .catch(undefined),
});

export type GalleryListInput = z.output<typeof galleryListInput>;

const select = {
  id: true,
  title: true,
  updatedAt: true,
  createdBy: { select: { name: true } },
  items: {
    orderBy: { position: 'asc' },
    take: IN_STRIP,
    select: { media: { select: pictureSelect } },
  },
  _count: { select: { items: true } },
} satisfies Prisma.GallerySelect;

/** The galleries whose titles hold every word of `q` in any spelling, the latest changed first. */
export async function listGalleries(actor: Actor, input: GalleryListInput): Promise<GalleryList> {
  authorize(actor, 'media.read');
  const words = foldArabic(input.q).split(' ').filter(Boolean).map(likeLiteral);
  const [direction, millis, lastId] = input.cursor?.split('_') ?? [];
  const backwards = direction === 'previous';
  const side = backwards ? 'gt' : 'lt';
  const order = backwards ? 'asc' : 'desc';
  const updatedAt = new Date(Number(millis));
  const beyond = direction
    ? { OR: [{ updatedAt: { [side]: updatedAt } }, { updatedAt, id: { [side]: Number(lastId) } }] }
    : {};
  const rows = await db().gallery.findMany({
    where: {
      AND: [{ deletedAt: null }, ...words.map((word) => ({ folded: { contains: word } })), beyond],
    },
    orderBy: [{ updatedAt: order }, { id: order }],
    take: PAGE_SIZE + 1,
    select,
  });
  const more = rows.length > PAGE_SIZE;
  const page = rows.slice(0, PAGE_SIZE);
  if (backwards) page.reverse();
  const [first, last] = [page[0], page.at(-1)];
  return {
    items: page.map(listItem),
    next: last && (backwards || more) ? cursorAt('next', last) : null,
    previous: first && (backwards ? more : direction) ? cursorAt('previous', first) : null,
  };
}

/** One gallery as lists show it; null for none and a deleted one. */
export async function findGallery(actor: Actor, id: number): Promise<GalleryListItem | null> {
  authorize(actor, 'media.read');
  const row = await db().gallery.findFirst({ where: { id, deletedAt: null }, select });
  return row && listItem(row);
}

function listItem(row: Prisma.GalleryGetPayload<{ select: typeof select }>): GalleryListItem {
  return {
    id: row.id,
    title: row.title,
    count: row._count.items,
    strip: row.items.flatMap(({ media }) => deskView(media) ?? []),
    updatedAt: row.updatedAt.toISOString(),
    createdBy: row.createdBy?.name ?? null,
  };
}

function cursorAt(direction: string, { updatedAt, id }: { updatedAt: Date; id: number }): string {
  return `${direction}_${updatedAt.getTime()}_${id}`;
}
