import type { EncodedPicture } from '@/newsroom/media/keep-picture';
import type { IncomingWords } from '@/newsroom/media/keep-media';
import type { Story } from './read-stories';

/** Photographs of an agency, under a licence that ends; all else was made for the newspaper. */
const AGENCY = new Set([
  'photo-crowd',
  'photo-street',
  'photo-hall',
  'photo-parking',
  'photo-water',
]);
const YEARS = 3;

/** What is said of a picture of the demo. */
export function pictureWords(key: string, alt: string): IncomingWords {
  const words = { fileName: `${key}.jpg`, alt, caption: '' };
  if (AGENCY.has(key)) return { ...words, credit: 'تصوير: وكالة مدار', source: 'وكالة مدار للصور' };
  if (key.startsWith('photo-')) {
    return { ...words, credit: 'تصوير: أفق', source: 'قسم التصوير' };
  }
  return { ...words, credit: 'رسم: قسم الرسوم', source: 'قسم الرسوم' };
}

/** How long it may be shown; the newspaper begins at `start`. */
export function pictureRights(
  key: string,
  start: Date,
): Pick<EncodedPicture, 'licence' | 'licenceUntil'> {
  if (!AGENCY.has(key)) return { licence: 'owned' };
  const licenceUntil = new Date(start);
  licenceUntil.setUTCFullYear(start.getUTCFullYear() + YEARS);
  return { licence: 'agency', licenceUntil };
}

/** Picture → the section of the first story above which it stands. */
export function pictureSections(stories: Story[]): Map<string, string> {
  const sections = new Map<string, string>();
  for (const { picture, section } of stories) {
    if (picture && !sections.has(picture)) sections.set(picture, section);
  }
  return sections;
}
