import { foldArabic } from '../arabic/fold';
import { Prisma } from '../db/generated/client';
import { readWithin } from '../db/read-within';
import { listSections } from '../sections/list-sections';
import { namePatterns, type BegunName } from './begun-name';
import type { Suggestion } from './suggest';

/** Of each kind. */
const MOST = 2;
/** Of those with such a name, some may lead nowhere yet. */
const LOOKED_AT = 50;

/** Nobody who types waits longer. */
const LONGEST_MS = 1000;

/** Sections, writers and tags with such a name that lead to something, the shortest names first. */
export async function namedPages(name: BegunName, now: Date): Promise<Suggestion[]> {
  const found = await Promise.all([
    sectionsNamed(name),
    writersNamed(name, now),
    tagsNamed(name, now),
  ]);
  return found.flat();
}

async function sectionsNamed(name: BegunName): Promise<Suggestion[]> {
  const patterns = namePatterns(name).map((pattern) => new RegExp(pattern, 'u'));
  return (await listSections())
    .filter((section) => patterns.every((pattern) => pattern.test(foldArabic(section.name))))
    .slice(0, MOST)
    .map((section) => ({
      kind: 'section',
      title: section.name,
      note: '',
      address: `/${section.slug}`,
    }));
}

async function writersNamed(name: BegunName, now: Date): Promise<Suggestion[]> {
  const rows = await readWithin<{ title: string; note: string; handle: string }>(
    LONGEST_MS,
    Prisma.sql`
    SELECT p.name AS title, p.headline AS note, coalesce(p.handle, 'w' || p.id) AS handle
    FROM (SELECT * FROM "Writer" WHERE "leadsToId" IS NULL AND ${isNamed(name)}
      ORDER BY length("name"), "id" LIMIT ${LOOKED_AT}) AS p
    WHERE EXISTS (
      SELECT 1 FROM "ArticleWriter" w WHERE w."writerId" = p.id AND w."publicAt" <= ${now})
    ORDER BY length(p.name), p.id LIMIT ${MOST}`,
  );
  return rows.map(({ title, note, handle }) => ({
    kind: 'writer',
    title,
    note,
    address: `/writer/${handle}`,
  }));
}

async function tagsNamed(name: BegunName, now: Date): Promise<Suggestion[]> {
  const rows = await readWithin<{ title: string; id: number }>(
    LONGEST_MS,
    Prisma.sql`
    SELECT g.name AS title, g.id
    FROM (SELECT DISTINCT coalesce("leadsToId", "id") AS id FROM (
        SELECT * FROM "Tag" WHERE ${isNamed(name)}
        ORDER BY length("name"), "id" LIMIT ${LOOKED_AT}) AS found
      ) AS named JOIN "Tag" g ON g."id" = named.id
    WHERE EXISTS (SELECT 1 FROM "ArticleTag" t WHERE t."tagId" = g.id AND t."publicAt" <= ${now})
    ORDER BY length(g.name), g.id LIMIT ${MOST}`,
  );
  return rows.map(({ title, id }) => ({ kind: 'tag', title, note: '', address: `/tag/${id}` }));
}

/** On a column of folded names. What has the letters anywhere is told ten times as fast as the pattern. */
function isNamed(name: BegunName): Prisma.Sql {
  const parts = namePatterns(name).map((pattern, at) => {
    const anywhere = (name[at] ?? []).map((form) => `%${form}%`);
    return Prisma.sql`("folded" LIKE ANY(${anywhere}::text[]) AND "folded" ~ ${pattern})`;
  });
  return Prisma.join(parts, ' AND ');
}
