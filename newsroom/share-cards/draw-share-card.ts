import sharp, { type OverlayOptions } from 'sharp';
import { READ_OPTIONS } from '../media/open-picture';
import { DRAWN_NAME, NAMEPLATE } from '../settings/drawn-nameplate';
import { CARD, CARD_LIMIT } from './card-size';
import { drawableText } from './drawable-text';
import { drawText } from './draw-text';
import { fitHeadline } from './fit-headline';

/** What stands on a card. */
export interface ShareCard {
  /** Name of the newspaper. */
  name: string;
  /** Its nameplate for dark grounds; null: its name is drawn. */
  logo: Buffer | null;
  /** Its colour, `#rrggbb`, under white words. */
  accent: string;
  section: string;
  title: string;
  /** Names under the headline of an opinion; empty elsewhere. */
  byline: string;
  /** A JPEG of the story's picture; null without one. */
  picture: Buffer | null;
}

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
const NIGHT = '#12211e';
const ON_NIGHT = '#f1efe8';
const ON_NIGHT_2 = '#b9c4bf';
const DAWN = '#dd9a2e';

const NAMEPLATE_HEIGHT = 84;
const NAMEPLATE_WIDTH = 620;
const LABEL_HEIGHT = 56;
/** From the card's foot to what stands lowest. */
const FOOT = 60;
/** Under the nameplate and the section's name, for the headline and the names under it. */
const WORDS_HEIGHT = 330;
const NAMES_GAP = 22;

/** Draws the picture that stands for a story where its address is shared: a JPEG below CARD_LIMIT. */
export async function drawShareCard(card: ShareCard): Promise<Buffer> {
  const layers = await layersOf(card);
  const ground = card.picture
    ? sharp(card.picture, READ_OPTIONS).rotate().resize(CARD.width, CARD.height, { fit: 'cover' })
    : sharp({ create: { ...CARD, channels: 3, background: NIGHT } });
  const drawn = await ground.removeAlpha().composite(layers).raw().toBuffer();
  return encode(drawn);
}

async function layersOf(card: ShareCard): Promise<OverlayOptions[]> {
  const byline = drawableText(card.byline);
  const names = byline
    ? await drawLine(byline, { face: 'ui', weight: 'Medium', size: 30, color: ON_NIGHT_2 })
    : null;
  const namesHeight = names ? names.height + NAMES_GAP : 0;
  const headline = await fitHeadline(
    drawableText(card.title) || drawableText(card.name),
    { face: 'text', weight: 'Bold', color: ON_NIGHT },
    { width: INNER, height: WORDS_HEIGHT - namesHeight },
  );
  const headlineTop = CARD.height - FOOT - namesHeight - headline.height;
  const label = await sectionLabel(drawableText(card.section), headlineTop - 26, card.accent);
  return [
    { input: groundOver(card.picture !== null), top: 0, left: 0 },
    await nameplate(card),
    ...label,
    fromRight(headline, headlineTop),
    ...(names ? [fromRight(names, CARD.height - FOOT - names.height)] : []),
  ];
}

/** A wash that leaves the picture to be seen and the words to be read; a sun where there is none. */
function groundOver(isPicture: boolean): Buffer {
  const { width, height } = CARD;
  const wash = `<defs><linearGradient id="w" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="${NIGHT}" stop-opacity=".6"/>
    <stop offset=".32" stop-color="${NIGHT}" stop-opacity=".42"/>
    <stop offset=".62" stop-color="${NIGHT}" stop-opacity=".82"/>
    <stop offset="1" stop-color="${NIGHT}" stop-opacity=".96"/>
  </linearGradient></defs><rect width="${width}" height="${height}" fill="url(#w)"/>`;
  const sun = `<path d="M-60 ${height}a210 210 0 0 1 420 0z" fill="${DAWN}" fill-opacity=".16"/>`;
  const rule = `<rect y="${height - 10}" width="${width}" height="10" fill="${DAWN}"/>`;
  return svg(width, height, (isPicture ? wash : sun) + rule);
}

async function nameplate({ name, logo }: ShareCard): Promise<OverlayOptions> {
  if (logo) {
    const { data: input, info } = await sharp(logo)
      .resize({ height: NAMEPLATE_HEIGHT, width: NAMEPLATE_WIDTH, fit: 'inside' })
      .png()
      .toBuffer({ resolveWithObject: true });
    return { input, top: 44, left: CARD.width - MARGIN - info.width };
  }
  if (name === DRAWN_NAME) {
    const { x, y, width, height } = NAMEPLATE.box;
    const drawnWidth = Math.round((width / height) * NAMEPLATE_HEIGHT);
    const letters = NAMEPLATE.letters.map(
      (letter) => `<path transform="translate(${letter.x})" d="${letter.path}"/>`,
    );
    const inside =
      `<g transform="scale(1 -1)" fill="${ON_NIGHT}">${letters.join('')}` +
      `<path d="${NAMEPLATE.sun}" fill="${DAWN}"/></g>`;
    const input = svg(drawnWidth, NAMEPLATE_HEIGHT, inside, `${x} ${y} ${width} ${height}`);
    return { input, top: 44, left: CARD.width - MARGIN - drawnWidth };
  }
  const look = { face: 'ui', weight: 'Bold', size: 44, color: ON_NIGHT } as const;
  return fromRight(await drawLine(drawableText(name) || name, look), 52);
}

/** The section's name in a box that ends at `bottom`; nothing for one without letters. */
async function sectionLabel(
  name: string,
  bottom: number,
  accent: string,
): Promise<OverlayOptions[]> {
  if (!name) return [];
  const words = await drawLine(name, { face: 'ui', weight: 'Medium', size: 28, color: '#ffffff' });
  const [width, height] = [words.width + 36, LABEL_HEIGHT];
  const [top, left] = [bottom - height, CARD.width - MARGIN - width];
  const inside = Math.round((height - words.height) / 2);
  const box = svg(width, height, `<rect width="100%" height="100%" rx="3" fill="${accent}"/>`);
  return [
    { input: box, top, left },
    { input: words.input, top: top + inside, left: left + 18 },
  ];
}

/** One line that ends where the card does, however long the name is. */
async function drawLine(
  text: string,
  look: Omit<Parameters<typeof drawText>[1], 'width'>,
): ReturnType<typeof drawText> {
  const drawn = await drawText(text, { ...look, width: INNER - 40 });
  const height = Math.min(drawn.height, Math.round(look.size * 1.8));
  if (height === drawn.height) return drawn;
  const line = { top: 0, left: 0, width: drawn.width, height };
  return { ...drawn, height, input: await sharp(drawn.input).extract(line).png().toBuffer() };
}

function fromRight({ input, width }: { input: Buffer; width: number }, top: number) {
  return { input, top, left: CARD.width - MARGIN - width };
}

function svg(width: number, height: number, inside: string, viewBox = `0 0 ${width} ${height}`) {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}">${inside}</svg>`,
  );
}

/** The last is below the limit whatever the picture is: 1200×630 pixels of noise take 235 kB. */
const QUALITIES = [84, 74, 60, 44, 28];

async function encode(drawn: Buffer): Promise<Buffer> {
  let jpeg = drawn;
  for (const quality of QUALITIES) {
    jpeg = await sharp(drawn, { raw: { ...CARD, channels: 3 } })
      .jpeg({ quality, mozjpeg: quality < 84 })
      .toBuffer();
    if (jpeg.length < CARD_LIMIT) break;
  }
  return jpeg;
}
