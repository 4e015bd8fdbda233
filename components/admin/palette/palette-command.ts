import type { IconName } from '@/components/ui/icon';

/** Something that the palette offers by its word alone: a screen, a list, a verb. */
export interface PaletteCommand {
  word: string;
  icon: IconName;
  /** Address; null for the list of keys. */
  href: string | null;
}
