import { ArchiveReader } from './archive-reader';
import type { BackupHead, BackupManifest } from './backup-format';

/**
 * Reads a backup to its end and changes nothing. Rejects with a BackupProblem when it is not whole.
 * `report` hears of every so many bytes.
 */
export async function checkArchive(
  file: string,
  passphrase: string | null,
  report: (bytes: number) => void,
): Promise<{ head: BackupHead; manifest: BackupManifest }> {
  const reader = new ArchiveReader(file, passphrase);
  let bytes = 0;
  for await (const member of reader.members()) {
    bytes += member.bytes;
    report(bytes);
  }
  const { head, manifest } = reader;
  return { head, manifest };
}
