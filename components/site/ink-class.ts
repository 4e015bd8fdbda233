import type { SectionInk } from '@/newsroom/articles/views';

/**
 * The class that lets what stands in an element have a section's ink (app/(site)/styles/inks.css);
 * none for the newspaper's own.
 */
export function inkClass(ink: SectionInk): string | undefined {
  return ink === 'accent' ? undefined : `ink-${ink}`;
}
