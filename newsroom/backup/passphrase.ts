import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { BackupProblem } from './backup-problem';

/** Short ones can be found by trying, however slow each try is made. */
const SHORTEST = 12;

/** The passphrase for a new backup: the given one, else asked for twice. */
export async function newPassphrase(given: string | undefined): Promise<string> {
  const passphrase = given ?? (await ask('Passphrase of the backup: '));
  if ([...passphrase].length < SHORTEST) {
    throw new BackupProblem(`The passphrase is too short: ${SHORTEST} characters or more.`);
  }
  if (given === undefined && (await ask('The same again: ')) !== passphrase) {
    throw new BackupProblem('The two are not the same; nothing was written.');
  }
  return passphrase;
}

/** The passphrase of a backup that is there; null when there is nobody to ask. */
export async function knownPassphrase(given: string | undefined): Promise<string | null> {
  return given ?? (process.stdin.isTTY ? ask('Passphrase of the backup: ') : null);
}

/** Asks at the terminal, without showing what is typed. */
async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new BackupProblem('There is no terminal to ask at: give BACKUP_PASSPHRASE.');
  }
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
