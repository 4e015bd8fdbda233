import type { WriterRef } from '@/newsroom/articles/views';
import { Thumb } from './thumb';

// The inks of the design, without the red, which says "now".
const INKS = ['', 'ink-amber', 'ink-violet', 'ink-blue', 'ink-green'];

/**
 * A writer's portrait, or the first letter of the name on a tinted disc.
 *
 * @param size of the portrait on the page in pixels, at most 240
 */
export function Monogram({ writer, size = 64 }: { writer: WriterRef; size?: number }) {
  if (writer.portrait) {
    return (
      <span className="mono">
        <Thumb picture={writer.portrait} size={size} />
      </span>
    );
  }
  const letter = [...writer.name.replace(/^[«"]?(?:ال)?/u, '')][0] ?? '';
  return (
    <span className={`mono ${INKS[writer.id % INKS.length] ?? ''}`} aria-hidden="true">
      {letter}
    </span>
  );
}
