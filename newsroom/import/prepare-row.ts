import { createHash } from 'node:crypto';
import { cleanText } from '../arabic/bidi';
import { foldArabic } from '../arabic/fold';
import type { Body } from '../articles/body/blocks';
import { contentColumns } from '../articles/content-columns';
import { articleFields, type ArticleFields } from '../articles/fields';
import { requirePublishable } from '../articles/require-publishable';
import { NewsroomError } from '../errors';
import { normalPath } from '../redirects/normal-path';
import { searchDocument, type SearchTexts } from '../search/search-document';
import type { SearchStory } from '../search/provider';
import { storyTerms } from '../search/story-terms';
import { bodyText } from '../articles/body/body-text';
import { htmlToBlocks } from './html-to-blocks';
import { IMPORT_REFUSALS, RowRefused, type ImportRefusal } from './import-refusals';
import type { ImportLine } from './parse-line';
import { tidyParagraphs } from './tidy-spans';

/** A row as the command takes it: the line, and the picture that was found for it. */
export interface ImportRow {
  line: ImportLine;
  mediaId: number | null;
}

export interface NamedThing {
  name: string;
  folded: string;
}

/** Everything about a row that needs no database. */
export interface PreparedRow {
  row: ImportRow;
  hash: string;
  publishedAt: Date;
  /** With ids still to come: section, tags and writers. */
  columns: ReturnType<typeof contentColumns>;
  search: SearchTexts & Pick<SearchStory, 'document' | 'terms'>;
  tags: NamedThing[];
  writer: NamedThing | null;
  oldPath: string | null;
}

/** What a changed line changes; the fields in one order, whatever the file's. */
export function rowHash({ line, mediaId }: ImportRow): string {
  const fields = Object.entries(line)
    .filter(([, value]: [string, unknown]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([fields, mediaId]))
    .digest('hex');
}

/** Line → columns, under the very rules of the desk. Throws RowRefused. */
export function prepareRow(row: ImportRow): PreparedRow {
  const { line, mediaId } = row;
  try {
    const fields = parseFields(line, mediaId);
    requirePublishable({ ...fields, sectionId: 0 });
    const tags = uniqueNames(line.tags ?? []);
    const texts = {
      title: fields.title,
      standfirst: fields.standfirst,
      tags: tags.map(({ name }) => name),
      body: bodyText(fields.body),
    };
    return {
      row,
      hash: rowHash(row),
      publishedAt: new Date(line.publishedAt),
      columns: contentColumns(fields),
      search: { ...texts, document: searchDocument(texts), terms: storyTerms(texts) },
      tags,
      writer: line.author ? named(line.author) : null,
      oldPath: line.oldUrl ? parseOldUrl(line.oldUrl) : null,
    };
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error;
    throw new RowRefused(reasonOf(error));
  }
}

function parseFields(line: ImportLine, mediaId: number | null): ArticleFields {
  const { caption, credit } = line;
  const parsed = articleFields.safeParse({
    title: line.title,
    standfirst: line.standfirst ?? '',
    kind: line.section === 'opinion' ? 'opinion' : 'news',
    sectionId: null,
    place: '',
    body: lineBody(line),
    picture: mediaId ? { mediaId, caption: caption ?? '', credit: credit ?? '' } : null,
    tagIds: [],
    writerIds: [],
    relatedIds: [],
  });
  if (!parsed.success) throw new RowRefused('fieldInvalid');
  return parsed.data;
}

function lineBody({ bodyHtml, paragraphs }: ImportLine): Body {
  if (typeof bodyHtml === 'string') return htmlToBlocks(bodyHtml);
  return (paragraphs ?? [])
    .flatMap((text) => tidyParagraphs([{ text }]))
    .map((content, at) => ({ id: `b${at + 1}`, type: 'paragraph', content }));
}

function named(raw: string): NamedThing {
  const name = cleanText(raw).replace(/\s+/g, ' ').trim();
  const folded = foldArabic(name).trim();
  if (!/[\p{L}\p{N}]/u.test(folded)) throw new RowRefused('nameMissing');
  return { name, folded };
}

function uniqueNames(names: string[]): NamedThing[] {
  const byFolded = new Map<string, NamedThing>();
  for (const tag of names.map(named)) {
    if (!byFolded.has(tag.folded)) byFolded.set(tag.folded, tag);
  }
  return [...byFolded.values()];
}

function parseOldUrl(oldUrl: string): string {
  const path = normalPath(oldUrl);
  if (path === null) throw new RowRefused('oldUrlWrong');
  return path;
}

function reasonOf(error: NewsroomError): ImportRefusal {
  const { sentence } = error.details;
  return sentence && sentence in IMPORT_REFUSALS ? (sentence as ImportRefusal) : 'fieldInvalid';
}
