import type { PictureWords } from '@/newsroom/media/keep-picture';
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

/** What the library knows of a picture of the demo. */
export function pictureWords(key: string, alt: string, start: Date): PictureWords {
  const words = { fileName: `${key}.jpg`, alt, caption: '' };
  if (AGENCY.has(key)) {
    const licenceUntil = new Date(start);
    licenceUntil.setUTCFullYear(start.getUTCFullYear() + YEARS);
    const source = 'وكالة مدار للصور';
    return { ...words, credit: 'مدار', source, licence: 'agency', licenceUntil };
  }
  const drawn = !key.startsWith('photo-');
  return {
    ...words,
    credit: drawn ? 'رسم: قسم الرسوم' : 'تصوير: أفق',
    source: drawn ? 'قسم الرسوم' : 'قسم التصوير',
    licence: 'owned',
  };
}

/** Picture → the section of the first story above which it stands. */
export function pictureSections(stories: Story[]): Map<string, string> {
  const sections = new Map<string, string>();
  for (const { picture, section } of stories) {
    if (picture && !sections.has(picture)) sections.set(picture, section);
  }
  return sections;
}
