import sharp, { type Sharp } from 'sharp';
import { NewsroomError } from '../errors';
import { drawnFile, type DrawnFile } from './brand-file';
import { openDrawing } from './open-drawing';

/** Three pixels for each of the 118 that the nameplate has on wide screens. */
const HEIGHT = 354;
const MAX_WIDTH = 2400;
/** A nameplate is a line: higher than wide, or longer than this, it has no room in the head. */
const SHAPES = { least: 0.6, most: 9 };
/** For programs: as wide, on paper, with air around it. */
const PAPER = { background: '#fcfbf7', width: 600, margin: 30 };
const ON_NIGHT = '#f1efe8';

interface DrawnLogo {
  day: DrawnFile;
  night: DrawnFile;
  paper: DrawnFile;
}

/**
 * Makes the files of a nameplate. Without a drawing for dark grounds the one for light grounds is
 * shown there in one light colour. Throws INVALID when it is no drawing, has an opaque ground or a
 * shape that no head of a page has room for.
 */
export async function drawLogo(day: Buffer, night: Buffer | null): Promise<DrawnLogo> {
  const plate = await openPlate(day, 'file');
  return {
    day: await webp(plate),
    night: await webp(night ? await openPlate(night, 'night') : await inOneColour(plate)),
    paper: await onPaper(plate),
  };
}

/** The drawing without the empty edge around it. */
async function openPlate(file: Buffer, field: 'file' | 'night'): Promise<Buffer> {
  const drawing = await openDrawing(file, HEIGHT);
  const { isOpaque, channels } = await drawing.clone().stats();
  if (isOpaque) throw refused('drawingOpaque', field);
  // Nothing but its ground.
  if (channels[3]?.max === 0) throw refused('drawingEmpty', field);
  const trimmed = await drawing
    .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: 1 })
    .png()
    .toBuffer();
  const fitted = await sharp(trimmed)
    .resize({ height: HEIGHT, width: MAX_WIDTH, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const shape = fitted.info.width / fitted.info.height;
  if (shape < SHAPES.least || shape > SHAPES.most) throw refused('drawingShape', field);
  return fitted.data;
}

async function inOneColour(plate: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(plate).metadata();
  const alpha = await sharp(plate).ensureAlpha().extractChannel('alpha').toBuffer();
  const ground: Sharp = sharp({ create: { width, height, channels: 3, background: ON_NIGHT } });
  return ground.joinChannel(alpha).png().toBuffer();
}

async function webp(plate: Buffer): Promise<DrawnFile> {
  const { data, info } = await sharp(plate)
    .webp({ quality: 90, alphaQuality: 100, effort: 4 })
    .toBuffer({ resolveWithObject: true });
  return drawnFile(data, 'webp', info);
}

async function onPaper(plate: Buffer): Promise<DrawnFile> {
  const { background, width, margin } = PAPER;
  const inner = await sharp(plate)
    .resize({ width: width - 2 * margin, height: width - 2 * margin, fit: 'inside' })
    .png()
    .toBuffer();
  const { data, info } = await sharp(inner)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background })
    .flatten({ background })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return drawnFile(data, 'png', info);
}

type LogoSentence = 'drawingOpaque' | 'drawingEmpty' | 'drawingShape';

function refused(sentence: LogoSentence, field: string): NewsroomError {
  return new NewsroomError('INVALID', { sentence, fields: { [field]: sentence } });
}
