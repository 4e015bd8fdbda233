import type { Body } from '@/newsroom/articles/body/blocks';
import type { ArticleFields } from '@/newsroom/articles/fields';
import type { PictureStanding } from '@/newsroom/media/picture-standing';
import type { KnownPicture } from '../draft/draft-state';

export const MAIN_PICTURE_BOX = 'main-picture';
export const MAIN_PICTURE_ALT = 'main-picture-alt';

/** A line of the checklist. */
export interface PictureCheck {
  rule: 'alt' | 'rights';
  /** `must`: publication is refused until it is mended. */
  state: 'met' | 'must';
  /** The picture's number in the text, 0 for the main one; null for what is about all of them. */
  picture: number | null;
  /** Id of the element where it is mended. */
  target: string | null;
}

/** What is known of pictures, by media id. */
interface Known {
  pictures: Record<number, KnownPicture>;
  standings: Record<number, PictureStanding>;
}

/**
 * The rules of publication about pictures, as they stand on this screen: a line for each that is
 * met, and for each that is not a line for every picture which breaks it. The server asks again
 * (newsroom/articles/require-pictures).
 */
export function pictureChecks(
  { picture, body }: Pick<ArticleFields, 'picture' | 'body'>,
  { pictures, standings }: Known,
): PictureCheck[] {
  const shown = [
    ...(picture ? [{ mediaId: picture.mediaId, picture: 0, target: MAIN_PICTURE_ALT }] : []),
    ...inBody(body),
  ];
  const undescribed = shown.filter(({ mediaId }) => {
    const standing = standings[mediaId];
    // A replacement answers for itself; otherwise what was just typed counts.
    return (standing?.note === 'replaced' ? standing : pictures[mediaId])?.alt === '';
  });
  const unusable = shown.filter(({ mediaId }) => {
    const standing = standings[mediaId];
    return standing !== undefined && (standing.isHidden || standing.note === 'oneUse');
  });
  return [
    ...linesOf('alt', shown.length > 0, undescribed),
    ...linesOf(
      'rights',
      shown.length > 0,
      unusable.map((one) => ({ ...one, target: boxOf(one.target) })),
    ),
  ];
}

function linesOf(
  rule: PictureCheck['rule'],
  isAsked: boolean,
  broken: Pick<PictureCheck, 'picture' | 'target'>[],
): PictureCheck[] {
  if (broken.length === 0) {
    return isAsked ? [{ rule, state: 'met', picture: null, target: null }] : [];
  }
  return broken.map(({ picture, target }) => ({ rule, state: 'must', picture, target }));
}

function inBody(body: Body) {
  const blocks = body.filter((block) => block.type === 'picture');
  return blocks.map(({ id, mediaId }, at) => ({
    mediaId,
    picture: at + 1,
    target: `picture-${id}-alt`,
  }));
}

function boxOf(altTarget: string): string {
  return altTarget.replace(/-alt$/, '');
}
