import { createHash } from 'node:crypto';
import type { Drawing } from './drawings';

/** A drawing with its bytes. */
export interface DrawnFile extends Drawing {
  bytes: Buffer;
}

/** Names a file after its content: its address never means another one. */
export function drawnFile(
  bytes: Buffer,
  ending: 'png' | 'webp' | 'ico',
  { width, height }: { width: number; height: number },
): DrawnFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 24);
  return { name: `${hash}.${ending}`, width, height, bytes };
}

/** What of it stands in the settings. */
export function drawingOf({ name, width, height }: DrawnFile): Drawing {
  return { name, width, height };
}
