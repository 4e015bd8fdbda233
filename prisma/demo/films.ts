import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { setCaptions } from '@/newsroom/media/set-captions';
import { setPoster } from '@/newsroom/media/set-poster';
import { takeInFile } from '@/newsroom/media/take-in-file';
import type { StaffActor } from '@/newsroom/staff/actor';
import { FOLDERS } from './pictures';

/** Key → what stands before it until it plays: a picture of the demo. */
const described = z.record(z.string(), z.strictObject({ poster: z.string() }));

/** What films.json says of every film of the demo. */
export async function readFilms(): Promise<z.infer<typeof described>> {
  return described.parse(JSON.parse(await readFile(join(FOLDERS.films, 'films.json'), 'utf8')));
}

/** Takes the films into the library, each with its captions and its poster. Key → id. */
export async function makeFilms(
  photo: StaffActor,
  pictures: ReadonlyMap<string, number>,
  now: Date,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [key, { poster }] of Object.entries(await readFilms())) {
    const fileName = `${key}.mp4`;
    const path = join(FOLDERS.films, fileName);
    const taken = await takeInFile(photo, { path, fileName, credit: 'فيديو: أفق' }, now);
    if (taken.state === 'similar') throw new Error(`the film «${key}» was taken for a picture`);
    const { id } = taken.picture;
    const text = await readFile(join(FOLDERS.films, `${key}.vtt`), 'utf8');
    await setCaptions(photo, { id, text }, now);
    await setPoster(photo, { id, posterId: pictures.get(poster) ?? null }, now);
    ids.set(key, id);
  }
  return ids;
}
