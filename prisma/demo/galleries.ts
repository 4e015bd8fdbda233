import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { createGallery } from '@/newsroom/galleries/create-gallery';
import type { StaffActor } from '@/newsroom/staff/actor';

const FILE = 'prisma/demo/galleries.yaml';

/** Key → title, and pictures by their keys with the words below them, in their order. */
const described = z.record(
  z.string(),
  z.strictObject({
    title: z.string().min(5),
    pictures: z.array(z.tuple([z.string(), z.string().min(5)])).min(5),
  }),
);

/** The galleries that stories of the demo show. */
export async function readGalleries(): Promise<z.infer<typeof described>> {
  return described.parse(parse(await readFile(FILE, 'utf8')));
}

/** Makes them. Key → id. */
export async function makeGalleries(
  photo: StaffActor,
  pictures: ReadonlyMap<string, number>,
  now: Date,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [key, gallery] of Object.entries(await readGalleries())) {
    const items = gallery.pictures.map(([picture, caption]) => {
      const mediaId = pictures.get(picture);
      if (mediaId === undefined) throw new Error(`the gallery «${key}» names «${picture}»`);
      return { mediaId, caption };
    });
    ids.set(key, (await createGallery(photo, { title: gallery.title, items }, now)).id);
  }
  return ids;
}
