import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that is written by hand and lives in a folder. */
export const sourceFolders = [
  'app',
  'components',
  'delivery',
  'e2e',
  'enhance',
  'messages',
  'newsroom',
  'scripts',
  'syndication',
  'tests',
  'web',
];

const GENERATED = /^newsroom\/db\/generated\//;

/** Files below the source folders, as paths from the root with `/`, sorted. */
export function sourceFiles(folders = sourceFolders): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\/+/, '')),
    )
    .filter((path) => !GENERATED.test(path))
    .sort();
}
