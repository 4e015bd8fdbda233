import { db } from '../db/client';
import { NewsroomError } from '../errors';
import { deskView } from '../media/desk-picture';
import { pictureSelect } from '../media/picture-view';
import type { PictureView } from '../media/views';
import type { Actor, StaffActor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** A byline as it is edited. */
export interface DeskWriter {
  id: number;
  /** The one that a change has to name; 0 for a byline that is still to be made. */
  version: number;
  name: string;
  /** Null for one that is addressed by its number. */
  handle: string | null;
  headline: string;
  bio: string;
  links: string[];
  columnist: boolean;
  staffId: number | null;
  portraitId: number | null;
  portrait: PictureView | null;
  /** Publications, those to come too. */
  stories: number;
  /** Whether no story and no text at the desk has it. */
  unused: boolean;
}

/** A byline for who cares for all of them. Throws NOT_FOUND. */
export async function getDeskWriter(actor: Actor, id: number): Promise<DeskWriter> {
  authorize(actor, 'writer.edit');
  const writer = await readWriter({ id, leadsToId: null });
  if (!writer) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownWriter' });
  return writer;
}

/** The person's own byline; null while there is none. */
export async function findOwnByline(actor: StaffActor): Promise<DeskWriter | null> {
  return readWriter({ staffId: actor.id });
}

async function readWriter(
  where: { id: number; leadsToId: null } | { staffId: number },
): Promise<DeskWriter | null> {
  const row = await db().writer.findFirst({
    where,
    include: { portrait: { select: pictureSelect }, _count: { select: { articles: true } } },
  });
  if (!row) return null;
  const copies = await db().workingCopy.count({ where: { writerIds: { has: row.id } } });
  const { id, version, name, handle, headline, bio, links, columnist, staffId, portraitId } = row;
  return {
    ...{ id, version, name, handle, headline, bio, links, columnist, staffId, portraitId },
    portrait: deskView(row.portrait),
    stories: row._count.articles,
    unused: row._count.articles + copies === 0,
  };
}

/** Accounts that a byline may be given to: those of nobody's byline yet, and its own. */
export async function listAccounts(
  actor: Actor,
  writerId: number | null,
): Promise<{ id: number; name: string }[]> {
  authorize(actor, 'writer.edit');
  const own = writerId === null ? [] : [{ writer: { id: writerId } }];
  return db().staff.findMany({
    where: { disabledAt: null, OR: [{ writer: null }, ...own] },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
