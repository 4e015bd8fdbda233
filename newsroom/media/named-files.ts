import { db } from '../db/client';

const PAGE = 5000;

/** A file that the database names, with its length. */
export interface NamedFile {
  key: string;
  bytes: number;
}

/** Every file that the database names, in the order of keys. */
export async function* listNamedFiles(): AsyncIterable<NamedFile> {
  for (let last = ''; ;) {
    const rows = await db().rendition.findMany({
      where: { key: { gt: last } },
      orderBy: { key: 'asc' },
      take: PAGE,
      select: { key: true, bytes: true },
    });
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.key;
  }
}

/** How many files the database names. */
export function countNamedFiles(): Promise<number> {
  return db().rendition.count();
}

/** Whether the database names a file now. */
export async function isNamed(key: string): Promise<boolean> {
  return (await db().rendition.count({ where: { key } })) > 0;
}
