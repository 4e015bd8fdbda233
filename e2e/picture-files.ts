import { randomBytes } from 'node:crypto';
import type { Locator } from 'playwright/test';
import sharp from 'sharp';

/** A file as a page gets it from a person's machine. */
export interface LocalFile {
  name: string;
  type: string;
  bytes: Buffer;
}

/** A ground that can be told from the others by eye and by program. */
export const GROUNDS = ['#b02418', '#1c7a3c', '#1d3fa8', '#c9a21a', '#6f2a86'] as const;

/**
 * A photograph of sorts: a ground, a bright disc off the middle, and grain, so that every cut of it
 * is another file. No two are alike.
 */
export async function photograph(
  name: string,
  { ground, width = 1600, height = 1200 }: { ground: string; width?: number; height?: number },
): Promise<LocalFile> {
  const disc = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <circle cx="${width * 0.78}" cy="${height * 0.3}" r="${height * 0.16}" fill="#fff7d6"/></svg>`;
  const grain = await sharp(randomBytes(40 * 30 * 3), {
    raw: { width: 40, height: 30, channels: 3 },
  })
    .resize(width, height, { kernel: 'cubic' })
    .ensureAlpha(0.12)
    .png()
    .toBuffer();
  const bytes = await sharp({ create: { width, height, channels: 3, background: ground } })
    .composite([{ input: Buffer.from(disc) }, { input: grain }])
    .jpeg({ quality: 88 })
    .toBuffer();
  return { name, type: 'image/jpeg', bytes };
}

/** A JPEG of noise, which no encoder makes small: of several parts on its way. */
export async function largePicture(name: string): Promise<LocalFile> {
  const [width, height] = [3200, 2400];
  const raw = randomBytes(width * height * 3);
  const bytes = await sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 96 })
    .toBuffer();
  return { name, type: 'image/jpeg', bytes };
}

/** Drops files on an element, near its lower edge, as a hand would from another window. */
export async function dropFiles(target: Locator, files: LocalFile[]): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const sent = files.map(({ name, type, bytes }) => ({
    name,
    type,
    base64: bytes.toString('base64'),
  }));
  const dataTransfer = await target.page().evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, type, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, sent);
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to drop on.');
  const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height - 2 };
  await target.dispatchEvent('dragenter', { dataTransfer, ...at });
  await target.dispatchEvent('dragover', { dataTransfer, ...at });
  await target.dispatchEvent('drop', { dataTransfer, ...at });
}
