import { ICON_PATHS } from './icon-paths';

export type IconName = keyof typeof ICON_PATHS;

/** Icons that point along the line of reading: drawn for left to right, mirrored for Arabic. */
const MIRRORED: ReadonlySet<IconName> = new Set<IconName>([
  'list',
  'list-ordered',
  'log-out',
  'redo-2',
  'undo-2',
]);

/**
 * A decorative line icon as large as 1.25 times the text around it (class `i`, and `s` for a small
 * one; tokens.css). It is hidden from assistive technology: the control it stands in carries the
 * word. Arrows and chevrons are physical, so "next" is `chevron-left`.
 */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const classes = ['i', MIRRORED.has(name) ? 'flip' : '', className ?? ''].filter(Boolean);
  return (
    <svg className={classes.join(' ')} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
