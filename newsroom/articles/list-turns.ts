import { dayRange } from '../arabic/dates';
import { wallClock } from '../arabic/wall-clock';
import { db } from '../db/client';
import {
  changeOfPicture,
  changeOfPlaces,
  staleChange,
  type PageChange,
} from '../events/page-change';
import { articleKey, KEY } from '../events/page-keys';
import { getPublication } from '../settings/get-publication';
import { NEWS_MS } from './list-for-sitemap';
import type { ArticleStanding, Standing } from './list-standings';
import { livePlacesOf, livePlacesSelect } from './live-places';
import { monthsShowing } from './months-showing';

/** A moment at which readers are to see something else without anybody doing anything. */
export interface Turn {
  at: Date;
  change: PageChange;
  /** The story that appears or leaves. */
  standing: ArticleStanding | null;
}

const MOST = 2000;

/** Every turn after a moment and up to another, in order: publications, ends, breaking, licences, days. */
export async function listTurns(after: Date, until: Date): Promise<Turn[]> {
  const span = { gt: after, lte: until };
  const turns = await Promise.all([
    storyTurns('publicAt', span),
    storyTurns('unpublishAt', span),
    breakingTurns(span),
    licenceTurns(span),
    newsTurns(after, until),
    dayTurns(after, until),
  ]);
  return turns.flat().sort((a, b) => a.at.getTime() - b.at.getTime());
}

interface Span {
  gt: Date;
  lte: Date;
}

async function storyTurns(column: 'publicAt' | 'unpublishAt', span: Span): Promise<Turn[]> {
  const rows = await db().article.findMany({
    where: { publicAt: { not: null }, [column]: span },
    orderBy: { [column]: 'asc' },
    take: MOST,
    select: { id: true, unpublishAt: true, ...livePlacesSelect },
  });
  const standing: Standing = column === 'publicAt' ? 'public' : 'gone';
  return rows.flatMap((row) => {
    const places = livePlacesOf(row);
    const at = row[column];
    if (!places || !at) return [];
    const id = Number(row.id);
    return {
      at,
      change: changeOfPlaces(id, [places], { withdraws: standing === 'gone' }),
      standing: { id, sectionId: places.sectionId, standing },
    };
  });
}

async function breakingTurns(span: Span): Promise<Turn[]> {
  const rows = await db().article.findMany({
    where: { breakingUntil: span },
    take: MOST,
    select: { id: true, breakingUntil: true },
  });
  return rows.flatMap(({ id, breakingUntil }) => {
    if (!breakingUntil) return [];
    const change = staleChange([articleKey(id.toString()), KEY.front, KEY.breaking]);
    return { at: breakingUntil, change, standing: null };
  });
}

async function licenceTurns(span: Span): Promise<Turn[]> {
  const rows = await db().media.findMany({
    where: { licenceUntil: span, recalledAt: null, deletedAt: null },
    orderBy: { licenceUntil: 'asc' },
    take: MOST,
    select: { id: true, licenceUntil: true },
  });
  if (rows.length === 0) return [];
  const months = await monthsShowing(
    db(),
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, licenceUntil: at }) => {
    if (!at) return [];
    const change = changeOfPicture(id, months.get(id) ?? [], { withdraws: true });
    return { at, change, standing: null };
  });
}

// The search engines' news sitemap holds two days: a story leaves it by growing old.
async function newsTurns(after: Date, until: Date): Promise<Turn[]> {
  const shifted = (date: Date): Date => new Date(date.getTime() - NEWS_MS);
  const span = { gt: shifted(after), lte: shifted(until) };
  const rows = await db().article.findMany({
    // The first of the two is the one with an index.
    where: { publicAt: span, firstPublishedAt: span },
    orderBy: { firstPublishedAt: 'asc' },
    take: MOST,
    select: { firstPublishedAt: true },
  });
  return rows.flatMap(({ firstPublishedAt }) => {
    if (!firstPublishedAt) return [];
    const at = new Date(firstPublishedAt.getTime() + NEWS_MS);
    return { at, change: staleChange([KEY.news]), standing: null };
  });
}

async function dayTurns(after: Date, until: Date): Promise<Turn[]> {
  const { timeZone } = await getPublication();
  const turns: Turn[] = [];
  for (let at = nextMidnight(after, timeZone); at <= until; at = nextMidnight(at, timeZone)) {
    const change = { stale: [], withdrawn: [], aged: [KEY.today] };
    turns.push({ at, change, standing: null });
  }
  return turns;
}

function nextMidnight(at: Date, zone: string): Date {
  const { year, month, day } = wallClock(at, zone);
  const range = dayRange(year, month, day, zone);
  if (!range) throw new RangeError(`${zone} has no day at ${at.toISOString()}`);
  return range.end;
}
