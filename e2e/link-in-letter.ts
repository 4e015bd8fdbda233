import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const newspaper = JSON.parse(process.env.E2E_NEWSPAPER ?? '{}') as Record<string, string>;

/** A header that is long goes on in the next line. */
const RECIPIENT = /^To:.*(\r?\n[ \t].*)*/m;

/** The path of the newest link to `page` in a letter to this address; null while there is none. */
export function linkInLetter(email: string, page: string): string | null {
  const folder = newspaper.MAIL_DIR ?? '';
  // The first letter makes it.
  if (!existsSync(folder)) return null;
  const letters = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((letter) => RECIPIENT.exec(letter)?.[0].includes(email))
    .map((letter) => letter.replace(/=\r?\n/g, '').replaceAll('=3D', '='));
  const links = letters.flatMap((text) => text.match(/http\S+\/admin\/[\w/?=-]+/g) ?? []);
  const paths = links.map((link) => link.replace(/^https?:\/\/[^/]+/, ''));
  return paths.findLast((path) => path.startsWith(page)) ?? null;
}
