import sharp from 'sharp';

/** What of a picture is ink: one truth a pixel, row by row. */
export interface Ink {
  width: number;
  height: number;
  isInk: (x: number, y: number) => boolean;
}

/** A part of a picture in pixels. */
interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The light ink of a picture (on nothing, or on a dark ground), or of a part of it. */
export async function inkOf(picture: Buffer, part?: Part): Promise<Ink> {
  const image = sharp(picture).flatten({ background: '#000000' });
  const { data, info } = await (part ? image.extract(part) : image)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const isInk = (x: number, y: number) => (data[(y * width + x) * channels] ?? 0) > LIGHT;
  return { width, height, isInk };
}

const LIGHT = 100;
/** Smaller ones are what JPEG leaves around an edge. */
const SMALLEST = 30;

/** How many pieces of ink there are that touch nowhere, dots included. */
export function countPieces({ width, height, isInk }: Ink): number {
  const seen = new Uint8Array(width * height);
  let pieces = 0;
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] || !isInk(start % width, Math.floor(start / width))) continue;
    const found = [start];
    seen[start] = 1;
    for (let next = 0; next < found.length; next += 1) {
      const [x, y] = [(found[next] ?? 0) % width, Math.floor((found[next] ?? 0) / width)];
      for (const [nx, ny] of around(x, y)) {
        const at = ny * width + nx;
        const isInside = nx >= 0 && ny >= 0 && nx < width && ny < height;
        if (!isInside || seen[at] || !isInk(nx, ny)) continue;
        seen[at] = 1;
        found.push(at);
      }
    }
    if (found.length >= SMALLEST) pieces += 1;
  }
  return pieces;
}

/** The first row from above that has ink between two columns; the height when none has. */
export function topOfInk({ height, isInk }: Ink, from: number, to: number): number {
  for (let y = 0; y < height; y += 1) {
    for (let x = from; x < to; x += 1) if (isInk(x, y)) return y;
  }
  return height;
}

/** The last column with ink in these rows; -1 when none has. */
export function rightOfInk({ width, isInk }: Ink, from: number, to: number): number {
  for (let x = width - 1; x >= 0; x -= 1) {
    for (let y = from; y < to; y += 1) if (isInk(x, y)) return x;
  }
  return -1;
}

function around(x: number, y: number): [number, number][] {
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): [number, number] => [x + dx, y + dy]));
}
