import { countWords } from '../arabic/reading-time';
import { BODY_VERSION, MAX_BODY_WORDS, type Body } from './body/blocks';
import { bodyText } from './body/body-text';
import { NewsroomError } from '../errors';
import type { ArticleFields } from './fields';

/** Fields → the columns that Revision and WorkingCopy share. */
export function contentColumns(fields: ArticleFields) {
  const { title, standfirst, kind, sectionId, place, body, picture } = fields;
  const { tagIds, writerIds, relatedIds } = fields;
  return {
    title,
    standfirst,
    kind,
    sectionId,
    place,
    body,
    bodyVersion: BODY_VERSION,
    wordCount: countBodyWords(body),
    pictureId: picture?.mediaId ?? null,
    pictureCaption: picture?.caption ?? '',
    pictureCredit: picture?.credit ?? '',
    tagIds,
    writerIds,
    relatedIds,
  };
}

/** Words of a body; refuses with INVALID above MAX_BODY_WORDS. */
function countBodyWords(body: Body): number {
  const words = countWords(bodyText(body));
  if (words > MAX_BODY_WORDS) {
    throw new NewsroomError('INVALID', {
      sentence: 'bodyTooLong',
      fields: { body: 'bodyTooLong' },
    });
  }
  return words;
}
