import { z } from 'zod';
import { env } from '@/env';
import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';

const stored = z.object({
  name: z.string().default('أفق'),
  tagline: z.string().default('أبعدُ من العنوان'),
  description: z
    .string()
    .default('صحيفة عربية يومية تتابع الخبر وما وراءه: محليات وسياسة واقتصاد ورياضة وثقافة.'),
  digits: z.enum(['latn', 'arab']).default('latn'),
  /** Days added to Umm al-Qura, for a moon that was seen a day earlier or later. */
  hijriOffset: z.number().int().min(-2).max(2).default(0),
  timeZone: z.string().default('Asia/Riyadh'),
  /** The city whose clock that is, as readers call it. */
  city: z.string().default('الرياض'),
  /** The newspaper's own accounts elsewhere. */
  profileUrls: z.array(z.url()).default([]),
  /** Where readers write to; empty while there is no such address. */
  contactEmail: z.string().default(''),
  /** Where readers subscribe to the newsletter; empty while there is none. */
  newsletterUrl: z.string().default(''),
  /** What the newsletter promises. */
  newsletterText: z.string().default(''),
});

export type Publication = z.infer<typeof stored> & { url: string; language: 'ar' };

/** Key of the row in Setting that holds what the newspaper says of itself. */
const PUBLICATION_KEY = 'publication';

/** Name, tongue, digits and clock of the newspaper; `url` has no slash at its end. */
export async function getPublication(): Promise<Publication> {
  noteShown(KEY.settings);
  const row = await db().setting.findUnique({ where: { key: PUBLICATION_KEY } });
  return { ...stored.parse(row?.value ?? {}), url: env().SITE_URL, language: 'ar' };
}
