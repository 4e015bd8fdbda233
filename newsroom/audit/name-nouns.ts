import { db } from '../db/client';
import { nounOfType, type RecordNoun } from './event-kinds';
import type { RecordRow } from './record-sql';
import type { RecordAbout } from './views';

type Names = Map<string, string>;

/** What rows are about, with the names that it has now, or that the event kept of it. */
export async function nameNouns(
  rows: RecordRow[],
): Promise<(row: RecordRow) => RecordAbout | null> {
  const ids = new Map<RecordNoun, Set<string>>();
  for (const { type, nounId } of rows) {
    const noun = nounOfType(type);
    if (noun) ids.set(noun, (ids.get(noun) ?? new Set()).add(nounId));
  }
  const entries = await Promise.all(
    [...ids].map(async ([noun, of]): Promise<[RecordNoun, Names]> => [
      noun,
      await namesOf(noun, of),
    ]),
  );
  const names = new Map(entries);
  return ({ type, nounId, data }) => {
    const noun = nounOfType(type);
    if (!noun) return null;
    const name = names.get(noun)?.get(nounId);
    return { noun, nounId, name: name ?? keptName(data), isThere: name !== undefined };
  };
}

/** Name of each that is there. */
async function namesOf(noun: RecordNoun, given: Set<string>): Promise<Names> {
  const named = <Row extends { id: number | bigint }>(rows: Row[], nameOf: (row: Row) => string) =>
    new Map(rows.map((row) => [row.id.toString(), nameOf(row)]));
  const id = { in: [...given].map(Number).filter((one) => Number.isInteger(one) && one < 2 ** 31) };
  switch (noun) {
    case 'article': {
      const articleId = { in: [...given].filter((one) => /^\d{1,15}$/.test(one)).map(BigInt) };
      const rows = await db().workingCopy.findMany({
        where: { articleId },
        select: { articleId: true, title: true },
      });
      return new Map(rows.map((row) => [row.articleId.toString(), row.title]));
    }
    case 'media':
      return named(
        await db().media.findMany({
          where: { id, deletedAt: null },
          select: { id: true, fileName: true },
        }),
        ({ fileName }) => fileName,
      );
    case 'gallery':
      return named(
        await db().gallery.findMany({ where: { id }, select: { id: true, title: true } }),
        ({ title }) => title,
      );
    case 'section':
      return named(
        await db().section.findMany({ where: { id }, select: { id: true, name: true } }),
        ({ name }) => name,
      );
    case 'tag':
      return named(
        await db().tag.findMany({ where: { id }, select: { id: true, name: true } }),
        ({ name }) => name,
      );
    case 'writer':
      return named(
        await db().writer.findMany({ where: { id }, select: { id: true, name: true } }),
        ({ name }) => name,
      );
    case 'staff':
      return named(
        await db().staff.findMany({ where: { id }, select: { id: true, name: true } }),
        ({ name }) => name,
      );
    case 'page': {
      const rows = await db().ownPage.findMany({
        where: { slug: { in: [...given] } },
        select: { slug: true, title: true },
      });
      return new Map(rows.map(({ slug, title }) => [slug, title]));
    }
    default:
      return new Map();
  }
}

const KEPT = ['name', 'title', 'fileName', 'slug', 'from'];

function keptName(data: unknown): string | null {
  const known: Record<string, unknown> = typeof data === 'object' && data ? { ...data } : {};
  const kept = KEPT.map((key) => known[key]).find((value) => typeof value === 'string' && value);
  return typeof kept === 'string' ? kept : null;
}
