import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { env } from '@/env';
import { MOST_FILES } from './outbox-limits';

/**
 * Writes a letter into the folder of a newspaper without a mail server, as mail programs open it
 * (`.eml`); only its owner may read it.
 */
export async function writeToOutbox(message: SendMailOptions, name: string): Promise<void> {
  const folder = env().MAIL_DIR;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { message: bytes } = await createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'unix',
  }).sendMail(message);
  const draft = join(folder, `.${name}`);
  await writeFile(draft, bytes as Buffer, { mode: 0o600 });
  await rename(draft, join(folder, name));
  await removeOldest(folder);
}

/** Name of a letter's file; names in the order of the letters. */
export function outboxFile(id: number, at: Date): string {
  const time = at.toISOString().replace(/[-:]|\.\d+/g, '');
  return `${time}-${String(id).padStart(9, '0')}.eml`;
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).toSorted();
  const old = names.slice(0, Math.max(0, names.length - MOST_FILES));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}
