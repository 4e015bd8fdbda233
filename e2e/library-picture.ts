import type { APIRequestContext } from 'playwright/test';
import { query } from '../scripts/database.mjs';
import { callAction, findAction } from './call-action';
import { expect } from './fixtures';
import { GROUNDS, photograph } from './picture-files';

/** Takes a new picture into the library, with these words on it; resolves to its number. */
export async function bringPicture(
  request: APIRequestContext,
  origin: string,
  alt: string,
): Promise<number> {
  const { bytes } = await photograph('صورة.jpg', { ground: GROUNDS[0], width: 480, height: 360 });
  const begun = await request.post('/api/uploads', {
    headers: {
      Origin: origin,
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(bytes.length),
      'Upload-Metadata': `filename ${Buffer.from('p.jpg').toString('base64')}`,
      'Content-Type': 'application/offset+octet-stream',
    },
    data: bytes,
  });
  expect(begun.status()).toBe(201);
  const upload = begun.headers().location?.split('/').at(-1);
  const data = { upload, keep: true };
  const taken = await request.post('/api/media', { headers: { Origin: origin }, data });
  const { picture } = (await taken.json()) as { picture: { id: number } };
  const words = { id: String(picture.id), alt };
  const saved = await callAction(request, findAction('saveMediaAction'), words, {
    origin,
    here: '1',
  });
  expect(saved).toBe('ok');
  return picture.id;
}

/**
 * The names of a picture's files, once all of them are cut. No address tells them before readers may
 * have one, so the database is asked.
 */
export async function keysOf(request: APIRequestContext, mediaId: number): Promise<string[]> {
  const standings = `/api/media/standings?ids=${mediaId}&articleId=1`;
  await expect
    .poll(async () => (await request.get(standings)).text(), { timeout: 180_000 })
    .toContain('"cutState":"ready"');
  const { DATABASE_URL } = JSON.parse(process.env.E2E_NEWSPAPER ?? '{}') as NodeJS.ProcessEnv;
  const text = 'SELECT key FROM "Rendition" WHERE "mediaId" = $1';
  const { rows } = await query(DATABASE_URL, text, [mediaId]);
  return (rows as unknown as { key: string }[]).map(({ key }) => key);
}
