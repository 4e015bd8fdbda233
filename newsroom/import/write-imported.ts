import type { Tx } from '../db/client';
import type { RecordEvent } from '../db/write';
import type { LivePlaces } from '../events/event-types';
import { isPublic } from '../articles/article-state';
import { FIELD_NAMES } from '../articles/fields';
import { livePlacesOf } from '../articles/live-places';
import { mediaOf } from '../articles/shown-media';
import { storyFormat } from '../articles/story-format';
import type { SearchStory } from '../search/provider';
import { searchProvider } from '../search/search-provider';
import { writeDeskDocuments } from '../search/write-desk-documents';
import { actorId, type Actor } from '../staff/actor';
import type { SectionOfRow } from './ensure-names';
import type { KnownArticle } from './find-known';
import type { PreparedRow } from './prepare-row';

export interface PlannedRow {
  prepared: PreparedRow;
  known: KnownArticle | null;
  section: SectionOfRow;
  tagIds: number[];
  writerIds: number[];
}

interface NumberedRow extends PlannedRow {
  articleId: number;
  revisionId: number;
  firstPublishedAt: Date;
}

/** Writes a batch: articles, revisions, working copies, what lists and search are served from, redirects, events. */
export async function writeImported(
  tx: Tx,
  record: RecordEvent,
  actor: Actor,
  planned: PlannedRow[],
  now: Date,
): Promise<void> {
  if (planned.length === 0) return;
  const rows = await numberRows(tx, planned, now);
  const updated = rows.filter(({ known }) => known).map(({ articleId }) => articleId);
  if (updated.length > 0) await clearOld(tx, updated);
  await insertTexts(tx, rows, actor, now);
  if (updated.length > 0) await updateArticles(tx, rows, actor, now);
  await insertProjections(tx, rows, now);
  await searchProvider.put(tx, rows.map(searchStory));
  await writeDeskDocuments(
    tx,
    rows.map(({ articleId, prepared }) => ({ articleId, document: prepared.search.document })),
  );
  for (const row of rows) {
    record({
      type: 'article.imported',
      nounId: String(row.articleId),
      data: {
        before: row.known && isPublic(row.known, now) ? livePlacesOf(row.known) : null,
        after: placesAfter(row),
        externalId: row.prepared.row.line.externalId,
      },
    });
  }
}

async function numberRows(tx: Tx, planned: PlannedRow[], now: Date): Promise<NumberedRow[]> {
  const articleIds = await nextIds(tx, 'Article', planned.filter(({ known }) => !known).length);
  const revisionIds = await nextIds(tx, 'Revision', planned.length);
  return planned.map((row) => {
    const seen = row.known?.firstPublishedAt;
    return {
      ...row,
      articleId: row.known ? Number(row.known.id) : taken(articleIds),
      revisionId: taken(revisionIds),
      // What readers have seen keeps its first publication, whatever a later file says.
      firstPublishedAt: seen && seen <= now ? seen : row.prepared.publishedAt,
    };
  });
}

async function nextIds(tx: Tx, table: 'Article' | 'Revision', howMany: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT nextval(pg_get_serial_sequence(${`"${table}"`}, 'id')) AS id
    FROM generate_series(1, ${howMany}::int)`;
  return rows.map(({ id }) => Number(id)).reverse();
}

function taken(ids: number[]): number {
  const id = ids.pop();
  if (id === undefined) throw new Error('too few ids');
  return id;
}

async function clearOld(tx: Tx, articleIds: number[]): Promise<void> {
  const where = { articleId: { in: articleIds } };
  await tx.workingCopy.deleteMany({ where });
  await tx.articleTag.deleteMany({ where });
  await tx.articleWriter.deleteMany({ where });
}

// One statement, because an article and its live revision name each other: foreign keys are
// checked at the end of a statement. Keys of the JSON are columns; each table takes its own.
async function insertTexts(tx: Tx, rows: NumberedRow[], actor: Actor, now: Date): Promise<void> {
  const articles = JSON.stringify(
    rows.filter(({ known }) => !known).map((row) => articleColumns(row, actor, now)),
  );
  const texts = JSON.stringify(rows.map((row) => textColumns(row, actor, now)));
  await tx.$executeRaw`
    WITH texts AS MATERIALIZED (SELECT ${texts}::jsonb AS list),
    articles AS (
      INSERT INTO "Article"
      SELECT new.* FROM jsonb_populate_recordset(NULL::"Article", ${articles}::jsonb) AS new),
    revisions AS (
      INSERT INTO "Revision"
      SELECT new.* FROM texts, jsonb_populate_recordset(NULL::"Revision", texts.list) AS new)
    INSERT INTO "WorkingCopy"
    SELECT new.* FROM texts, jsonb_populate_recordset(NULL::"WorkingCopy", texts.list) AS new`;
}

async function updateArticles(tx: Tx, rows: NumberedRow[], actor: Actor, now: Date): Promise<void> {
  const changed = rows.filter(({ known }) => known);
  const articles = JSON.stringify(changed.map((row) => articleColumns(row, actor, now)));
  await tx.$executeRaw`
    UPDATE "Article" a SET
      "importHash" = new."importHash", "version" = a."version" + 1,
      "workStateAt" = new."workStateAt", "workStateById" = new."workStateById",
      "liveRevisionId" = new."liveRevisionId", "liveSectionId" = new."liveSectionId",
      "liveKind" = new."liveKind", "liveFormat" = new."liveFormat",
      "liveFilmMs" = new."liveFilmMs", "publicAt" = new."publicAt",
      "firstPublishedAt" = new."firstPublishedAt"
    FROM jsonb_populate_recordset(NULL::"Article", ${articles}::jsonb) AS new
    WHERE a."id" = new."id"`;
  for (const { known, section, articleId } of changed) {
    if (known?.liveSectionId === section.id) continue;
    const toPath = `/${section.slug}/${articleId}`;
    await tx.redirect.updateMany({ where: { articleId }, data: { toPath } });
  }
}

function articleColumns(row: NumberedRow, actor: Actor, now: Date) {
  const { prepared, section, firstPublishedAt } = row;
  return {
    id: row.articleId,
    createdAt: now,
    createdById: actorId(actor),
    externalId: prepared.row.line.externalId,
    importHash: prepared.hash,
    version: 1,
    workState: 'draft',
    workStateAt: now,
    workStateById: actorId(actor),
    liveRevisionId: row.revisionId,
    liveSectionId: section.id,
    liveKind: prepared.columns.kind,
    liveFormat: storyFormat(prepared.columns.body).format,
    liveFilmMs: null,
    // A row that comes as JSON brings every column that has no null.
    brief: '',
    publicAt: firstPublishedAt,
    firstPublishedAt,
  };
}

/** The columns of the revision and of the working copy that begins from it. */
function textColumns(row: NumberedRow, actor: Actor, now: Date) {
  const { prepared, known, section, tagIds, writerIds, revisionId, firstPublishedAt } = row;
  const version = (known?.workingCopy?.version ?? 0) + 1;
  // An editor who has the former text open must meet a conflict, not overwrite this one.
  const fieldVersions = known ? Object.fromEntries(FIELD_NAMES.map((name) => [name, version])) : {};
  return {
    ...prepared.columns,
    sectionId: section.id,
    tagIds,
    writerIds,
    articleId: row.articleId,
    id: revisionId,
    number: (known?.revisions[0]?.number ?? 0) + 1,
    reason: 'import',
    createdAt: now,
    createdById: actorId(actor),
    version,
    fieldVersions,
    dirty: false,
    baseRevisionId: revisionId,
    // An archive of old stories must not push the newsroom's work off the first page of its list.
    updatedAt: firstPublishedAt < now ? firstPublishedAt : now,
    updatedById: actorId(actor),
  };
}

// By hand and at once: Prisma plans every `createMany` anew, row by row, which took a sixth of the
// importer's CPU time.
async function insertProjections(tx: Tx, rows: NumberedRow[], now: Date): Promise<void> {
  const projections = JSON.stringify(
    rows.map(({ articleId, firstPublishedAt, tagIds, writerIds, prepared, section }) => ({
      articleId,
      publicAt: firstPublishedAt,
      tagIds,
      writerIds,
      oldPath: prepared.oldPath,
      newPath: `/${section.slug}/${articleId}`,
    })),
  );
  // A redirect that is there already is the article's own, from an earlier import.
  await tx.$executeRaw`
    WITH new AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${projections}::jsonb) AS new(
        "articleId" bigint, "publicAt" timestamptz, "tagIds" int[], "writerIds" int[],
        "oldPath" text, "newPath" text)),
    tags AS (
      INSERT INTO "ArticleTag" ("articleId", "tagId", "publicAt")
      SELECT "articleId", "tagId", "publicAt" FROM new, unnest("tagIds") AS "tagId"),
    writers AS (
      INSERT INTO "ArticleWriter" ("articleId", "writerId", "position", "publicAt")
      SELECT "articleId", "writerId", place - 1, "publicAt"
      FROM new, unnest("writerIds") WITH ORDINALITY AS writer("writerId", place))
    INSERT INTO "Redirect" ("fromPath", "toPath", "status", "articleId", "createdAt")
    SELECT "oldPath", "newPath", 301, "articleId", ${now}::timestamptz
    FROM new WHERE "oldPath" IS NOT NULL
    ON CONFLICT DO NOTHING`;
}

function searchStory(row: NumberedRow): SearchStory {
  const { articleId, firstPublishedAt, section, tagIds, writerIds, prepared, known } = row;
  const { document, terms } = prepared.search;
  return {
    articleId,
    publicAt: firstPublishedAt,
    unpublishAt: known?.unpublishAt ?? null,
    sectionId: section.id,
    kind: prepared.columns.kind,
    tagIds,
    writerIds,
    document,
    terms,
  };
}

function placesAfter({
  prepared,
  section,
  tagIds,
  writerIds,
  firstPublishedAt,
}: NumberedRow): LivePlaces {
  const { columns } = prepared;
  const shown = mediaOf(columns.pictureId, columns.body);
  return {
    sectionId: section.id,
    tagIds,
    writerIds,
    pictureIds: shown.mediaIds,
    galleryIds: shown.galleryIds,
    publicAt: firstPublishedAt.toISOString(),
  };
}
