import { Decrypter, Encrypter } from 'age-encryption';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { BackupProblem } from './backup-problem';

/** How every age file begins (age-encryption.org/v1). */
const AGE = 'age-encryption.org/v1\n';

/** The bytes, encrypted under a passphrase as an age file; as they are without one. */
export async function seal(
  chunks: AsyncIterable<Uint8Array>,
  passphrase: string | null,
): Promise<AsyncIterable<Uint8Array>> {
  if (passphrase === null) return chunks;
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return iterate(await encrypter.encrypt(webStream(chunks)));
}

/** Whether a file is an encrypted one. Rejects when it cannot be read. */
export async function isSealed(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(AGE.length), 0, AGE.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === AGE;
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a file, decrypted when it is encrypted. A wrong passphrase is a BackupProblem; a
 * damaged or shortened file rejects while it is read.
 */
export async function unseal(
  file: string,
  passphrase: string | null,
): Promise<AsyncIterable<Uint8Array>> {
  const chunks = createReadStream(file, { highWaterMark: 256 * 1024 }) as Readable &
    AsyncIterable<Buffer>;
  if (!(await isSealed(file))) return chunks;
  if (passphrase === null) {
    chunks.destroy();
    throw new BackupProblem(
      'The backup is encrypted: give its passphrase in BACKUP_PASSPHRASE, or run this at a terminal.',
    );
  }
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return iterate(await decrypter.decrypt(webStream(chunks)));
  } catch (error) {
    chunks.destroy();
    if (/no identity matched/.test(String(error))) {
      throw new BackupProblem('The passphrase is not the one that the backup was made with.');
    }
    throw error;
  }
}

type WebBytes = globalThis.ReadableStream<Uint8Array>;

function webStream(chunks: AsyncIterable<Uint8Array>): WebBytes {
  return ReadableStream.from(chunks) as unknown as WebBytes;
}

function iterate(stream: WebBytes): AsyncIterable<Uint8Array> {
  return stream;
}
