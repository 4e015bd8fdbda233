import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { BreakingStory } from '@/newsroom/articles/views';
import type { SectionView } from '@/newsroom/sections/views';

/** What every page of one answer shares: the newspaper, its sections, its clock and its digits. */
export interface Edition {
  now: Date;
  publication: {
    name: string;
    tagline: string;
    description: string;
    /** Address of the site without a slash at its end. */
    url: string;
  };
  sections: SectionView[];
  /** What the breaking bar shows. */
  breaking: BreakingStory[];
  dates: { zone: string; digits: DigitSystem; hijriOffset: number };
  /** Keys of what the page's queries have shown (newsroom/events/page-keys.ts). */
  shown: ReadonlySet<string>;
}
