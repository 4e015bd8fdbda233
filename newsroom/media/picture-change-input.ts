import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { LICENCES } from './licences';
import { mediaId } from './media-input';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(max, 'tooLong'));

/** A form's empty field takes the value away. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable());

/** Names, as a list or as people type them: «موانئ، نقل». */
const tagNames = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.split(/[,،;؛\n]/) : value),
    z.array(line(60)),
  )
  .transform((names) => [...new Set(names.filter(Boolean))])
  .pipe(z.array(z.string()).max(30, 'tooManyTags'));

/** What may be said of a thing of the library; what is left out stays. Days and times are the site's. */
export const pictureChangeInput = z.object({
  alt: line(300).optional(),
  caption: line(500).optional(),
  credit: line(200).optional(),
  source: line(200).optional(),
  place: line(100).optional(),
  takenAt: orNothing(z.iso.date('dateWrong')).optional(),
  licence: z.enum(LICENCES).optional(),
  /** The last day on which readers may see it. */
  licenceUntil: orNothing(z.iso.date('dateWrong')).optional(),
  /** The time of that day at which the licence ends; without one it is good for the whole day. */
  licenceTime: orNothing(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'timeWrong')).optional(),
  sectionId: orNothing(mediaId).optional(),
  tags: tagNames.optional(),
  /** Beside the tags that it has. */
  addTags: tagNames.optional(),
});

export type PictureChange = z.output<typeof pictureChangeInput>;
