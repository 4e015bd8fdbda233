import { z } from 'zod';
import { cleanText } from '../arabic/bidi';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'tooLong'));

/** Most accounts elsewhere that the foot has room for. */
const MAX_PROFILES = 12;

/** An address that readers or the newspaper itself are led to: a named host, encrypted, no password in it. */
export const webAddress = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'addressNotHttps' })
  .max(500, 'tooLong')
  .refine((address) => !/[\s<>"'\\]|\/\/[^/]*@/.test(address), 'addressNotHttps');

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** What the newspaper may say of itself, as a person typed it. */
export const publicationForm = z.object({
  name: line(60).pipe(z.string().min(2, 'newspaperNameMissing')),
  tagline: line(120),
  description: line(300),
  digits: z.enum(['latn', 'arab']),
  hijriOffset: z.coerce.number<number | string>().int().min(-2).max(2),
  // An offset («+03:00») knows no summer time.
  timeZone: z
    .string()
    .max(60)
    .regex(/^[A-Za-z]/, 'zoneUnknown')
    .refine(isZone, 'zoneUnknown'),
  city: line(40).pipe(z.string().min(2, 'cityMissing')),
  profileUrls: z
    .array(webAddress)
    .max(MAX_PROFILES, 'tooManyProfiles')
    .refine((urls) => new Set(urls).size === urls.length, 'profileTwice'),
  contactEmail: z.literal('').or(z.email('emailWrong').max(254, 'tooLong')),
  newsletterUrl: z.literal('').or(webAddress),
  newsletterText: line(300),
});

export type PublicationForm = z.output<typeof publicationForm>;
