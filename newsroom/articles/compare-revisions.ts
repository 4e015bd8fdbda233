import { db } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { fieldsOf, type ArticleFields } from './fields';
import { getDeskRow } from './get-desk-state';
import type { RefNames, TextComparison } from './revision-views';
import { bodyGalleryIds, bodyMediaIds, bodyStoryIds } from './shown-media';
import { findStoryRefs } from './story-refs';

/** A revision by its number, or the working copy. */
export type TextChoice = number | 'copy';

/**
 * Two texts of an article, to be held beside each other. Throws NOT_FOUND outside the actor's scope
 * and for a number that the article does not have.
 */
export async function compareRevisions(
  actor: Actor,
  { id, from, to }: { id: number; from: TextChoice; to: TextChoice },
  now: Date,
): Promise<TextComparison> {
  const { workingCopy } = await getDeskRow(actor, id);
  const textOf = async (choice: TextChoice): Promise<ArticleFields> => {
    if (choice === 'copy') return fieldsOf(workingCopy);
    const row = await db().revision.findUnique({
      where: { articleId_number: { articleId: id, number: choice } },
    });
    if (!row) throw new NewsroomError('NOT_FOUND');
    return fieldsOf(row);
  };
  const [before, after] = await Promise.all([textOf(from), textOf(to)]);
  return { before, after, names: await namesIn(actor, [before, after], now) };
}

async function namesIn(actor: Actor, texts: ArticleFields[], now: Date): Promise<RefNames> {
  const ids = (of: (text: ArticleFields) => (number | null | undefined)[]): number[] => [
    ...new Set(texts.flatMap(of).filter((id) => typeof id === 'number')),
  ];
  const whose = (found: number[]) => ({ where: { id: { in: found } } });
  const [sections, tags, writers, media, galleries, stories] = await Promise.all([
    db().section.findMany({ ...whose(ids((text) => [text.sectionId])), select: named }),
    db().tag.findMany({ ...whose(ids((text) => text.tagIds)), select: named }),
    db().writer.findMany({ ...whose(ids((text) => text.writerIds)), select: named }),
    db().media.findMany({
      ...whose(ids((text) => [text.picture?.mediaId, ...bodyMediaIds(text.body)])),
      select: { id: true, alt: true, fileName: true },
    }),
    db().gallery.findMany({
      ...whose(ids((text) => bodyGalleryIds(text.body))),
      select: { id: true, title: true },
    }),
    findStoryRefs(
      actor,
      ids((text) => [...text.relatedIds, ...bodyStoryIds(text.body)]),
      now,
    ),
  ]);
  return {
    sections: byId(sections, ({ name }) => name),
    tags: byId(tags, ({ name }) => name),
    writers: byId(writers, ({ name }) => name),
    media: byId(media, ({ alt, fileName }) => alt || fileName),
    galleries: byId(galleries, ({ title }) => title),
    stories: byId(Object.values(stories), ({ title }) => title),
  };
}

const named = { id: true, name: true } as const;

function byId<Row extends { id: number }>(
  rows: Row[],
  word: (row: Row) => string,
): Record<number, string> {
  return Object.fromEntries(rows.map((row) => [row.id, word(row)]));
}
