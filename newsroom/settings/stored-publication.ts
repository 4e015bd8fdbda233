import { z } from 'zod';

/** What a new newspaper says of itself until somebody changes it. */
export const storedPublication = z.object({
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
