import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { BreakingStory } from '@/newsroom/articles/views';
import type { Look } from '@/newsroom/look/plain-look';
import type { Menus } from '@/newsroom/navigation/get-menus';
import type { OwnPageRef } from '@/newsroom/own-pages/views';
import type { SectionView } from '@/newsroom/sections/views';
import type { Publication } from '@/newsroom/settings/get-publication';

/** What every page of one answer shares: the newspaper, its sections and own pages, its clock and its digits. */
export interface Edition {
  now: Date;
  publication: Publication;
  sections: SectionView[];
  /** Nameplate, icons and colours. */
  look: Look;
  /** What the breaking bar shows. */
  breaking: BreakingStory[];
  /** The newspaper's own pages, in the order of the foot. */
  ownPages: OwnPageRef[];
  /** What the menus in head and foot hold. */
  menus: Menus;
  dates: { zone: string; digits: DigitSystem; hijriOffset: number };
  /** Keys of what the page's queries have shown (newsroom/events/page-keys.ts). */
  shown: ReadonlySet<string>;
}
