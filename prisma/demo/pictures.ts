import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { areaOf, CENTRE } from '@/newsroom/media/crops';
import { cutPicture, hashBytes, type CutFile, type CutPicture } from '@/newsroom/media/cut-picture';
import {
  cutSlots,
  isSameFile,
  planFiles,
  type Cuts,
  type PlannedFile,
} from '@/newsroom/media/cut-slots';
import { ORIGINAL } from '@/newsroom/media/slots';

/** Folders of the demo newspaper, below the repository's root. */
export const FOLDERS = {
  stories: 'prisma/demo/articles',
  pictures: 'prisma/demo/pictures',
  renditions: 'prisma/demo/renditions',
  films: 'prisma/demo/films',
};

const described = z.record(
  z.string(),
  z.strictObject({
    alt: z.string().min(5),
    focal: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
  }),
);

const cutFile = z.object({
  slot: z.enum(['wide', 'classic', 'square', 'full']),
  width: z.number(),
  height: z.number(),
  format: z.enum(['avif', 'jpeg']),
  file: z.string(),
});

const manifest = z.record(
  z.string(),
  z.object({
    sourceHash: z.string(),
    width: z.number(),
    height: z.number(),
    focal: z.object({ x: z.number(), y: z.number() }),
    color: z.string(),
    files: z.array(cutFile),
  }),
);

type Manifest = z.infer<typeof manifest>;

const MANIFEST = 'manifest.json';

/** What pictures.json says of every picture: the alternative text and the focal point. */
export async function readDescriptions(): Promise<z.infer<typeof described>> {
  return described.parse(
    JSON.parse(await readFile(join(FOLDERS.pictures, 'pictures.json'), 'utf8')),
  );
}

/** The manifest of the renditions that ship with the repository; empty when there are none. */
export async function readManifest(): Promise<Manifest> {
  const text = await readFile(join(FOLDERS.renditions, MANIFEST), 'utf8').catch(() => '{}');
  return manifest.parse(JSON.parse(text));
}

/**
 * A picture of the demo, cut: with the shipped files when they are of this very picture; those that
 * the design asks for beside them are made.
 */
export async function demoPicture(
  key: string,
  focal: [number, number] | undefined,
  shipped: Manifest,
): Promise<CutPicture> {
  const bytes = await readFile(join(FOLDERS.pictures, `${key}.jpg`));
  const point = focal ? { x: focal[0], y: focal[1] } : CENTRE;
  const ready = shipped[key];
  const fits =
    ready?.sourceHash === hashBytes(bytes) &&
    ready.focal.x === point.x &&
    ready.focal.y === point.y;
  if (!fits) return cutPicture(bytes, point);
  const { files, ...picture } = ready;
  const { width, height } = picture;
  const cuts = { width, height, focal: point, crops: {} };
  const planned = planFiles(cuts);
  const used = files.filter((file) => planned.some((plan) => isSameFile(plan, file)));
  const read = used.map(async ({ file, ...size }) => ({
    ...size,
    bytes: await readFile(join(FOLDERS.renditions, file)),
  }));
  const missing = planned.filter((plan) => !used.some((file) => isSameFile(plan, file)));
  const quick = missing.filter(isQuick).map((plan) => quickJpeg(bytes, cuts, plan));
  const slow = missing.filter((plan) => !isQuick(plan));
  const made = await cutSlots(bytes, cuts, {
    stands: (file) => !slow.some((plan) => isSameFile(plan, file)),
  });
  // Drawn for this newspaper, it is clean as it is: no need to ship it twice.
  const original = { slot: ORIGINAL, width, height, format: 'jpeg', bytes } as const;
  return { ...picture, files: [original, ...(await Promise.all([...read, ...quick])), ...made] };
}

/** Large JPEGs weigh as much as all the rest together and are made in a moment: they do not ship. */
function isQuick({ slot, format, width }: PlannedFile): boolean {
  return format === 'jpeg' && slot !== 'wide' && width > 240;
}

/** One of these, by the quick encoder: the careful one saves a fifth in five times the time. */
async function quickJpeg(bytes: Buffer, cuts: Cuts, plan: PlannedFile): Promise<CutFile> {
  const { width, height } = plan;
  const jpeg = await sharp(bytes)
    .extract(areaOf(cuts, plan.slot, cuts.focal, cuts.crops))
    .resize({ width, height, fit: 'fill' })
    .jpeg({ quality: 72 })
    .toBuffer();
  return { ...plan, bytes: jpeg };
}

/**
 * Cuts every picture whose shipped renditions are missing or of another picture, removes what is
 * no longer needed, and writes the manifest. For whoever changes a picture, not for the start.
 */
export async function makeRenditions(say: (line: string) => void): Promise<void> {
  await mkdir(FOLDERS.renditions, { recursive: true });
  const before = await readManifest();
  const after: Manifest = {};
  for (const [key, { focal }] of Object.entries(await readDescriptions())) {
    const { files, ...cut } = await demoPicture(key, focal, before);
    after[key] = { ...cut, files: [] };
    for (const { bytes, slot, ...size } of files) {
      if (slot === ORIGINAL || isQuick({ slot, ...size })) continue;
      const file = `${key}-${slot}-${size.width}.${size.format === 'avif' ? 'avif' : 'jpg'}`;
      await writeFile(join(FOLDERS.renditions, file), bytes);
      after[key].files.push({ slot, ...size, file });
    }
    say(key);
  }
  const kept = new Set(Object.values(after).flatMap(({ files }) => files.map(({ file }) => file)));
  for (const file of await readdir(FOLDERS.renditions)) {
    if (file !== MANIFEST && !kept.has(file)) await rm(join(FOLDERS.renditions, file));
  }
  await writeFile(join(FOLDERS.renditions, MANIFEST), `${JSON.stringify(after, null, 2)}\n`);
}
