import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { bodySchema, type Body } from './body/blocks';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(max));
const id = z.number().int().positive().max(2_147_483_647);

/** Each once: a story has a tag or it has not. */
const ids = (max: number) =>
  z
    .array(id)
    .transform((list) => [...new Set(list)])
    .pipe(z.array(id).max(max));

/** What a story is made of, in the working copy and in every revision alike. */
export const articleFields = z.strictObject({
  title: line(300),
  standfirst: line(1000),
  kind: z.enum(['news', 'report', 'opinion', 'explainer']),
  sectionId: id.nullable(),
  place: line(100),
  body: bodySchema,
  picture: z.strictObject({ mediaId: id, caption: line(500), credit: line(200) }).nullable(),
  tagIds: ids(30),
  writerIds: ids(10),
  /** Stories that stand beside this one, in this order. */
  relatedIds: ids(4),
});

export type ArticleFields = z.infer<typeof articleFields>;
export type FieldName = keyof ArticleFields;
export const FIELD_NAMES = Object.keys(articleFields.shape) as FieldName[];

export const EMPTY_FIELDS: ArticleFields = {
  title: '',
  standfirst: '',
  kind: 'news',
  sectionId: null,
  place: '',
  body: [],
  picture: null,
  tagIds: [],
  writerIds: [],
  relatedIds: [],
};

/** The columns that Revision and WorkingCopy share, as the database gives them. */
interface ContentRow {
  title: string;
  standfirst: string;
  kind: ArticleFields['kind'];
  sectionId: number | null;
  place: string;
  body: unknown;
  pictureId: number | null;
  pictureCaption: string;
  pictureCredit: string;
  tagIds: number[];
  writerIds: number[];
  relatedIds: number[];
}

/** Row → fields. The body was validated on its way in. */
export function fieldsOf(row: ContentRow): ArticleFields {
  const { title, standfirst, kind, sectionId, place, tagIds, writerIds } = row;
  const picture =
    row.pictureId === null
      ? null
      : { mediaId: row.pictureId, caption: row.pictureCaption, credit: row.pictureCredit };
  return {
    title,
    standfirst,
    kind,
    sectionId,
    place,
    body: row.body as Body,
    picture,
    tagIds,
    writerIds,
    relatedIds: row.relatedIds,
  };
}
