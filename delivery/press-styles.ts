import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadStyle } from './strip';
import { parseStylesheet, type Part } from './stylesheet';

const BUILT = /^\/_next\/static\/((?:[\w-]+\/)*[\w-]+\.css)(?:\?.*)?$/;

/**
 * Reads the stylesheets that the press was built with, each once. Their names are made of their
 * content, so what was read stays right for as long as the press runs.
 */
export function createStyleReader(
  folder: string,
  withHashedNames: (text: string) => string,
): ReadStyle {
  const read = new Map<string, Part[] | null>();
  return (href) => {
    const file = BUILT.exec(href)?.[1];
    if (!file) return null;
    const known = read.get(file);
    if (known !== undefined) return known;
    const parts = readBuilt(join(folder, file), withHashedNames);
    read.set(file, parts);
    return parts;
  };
}

function readBuilt(path: string, withHashedNames: (text: string) => string): Part[] | null {
  try {
    const text = readFileSync(path, 'utf8');
    // In a style element this would be its end.
    return text.includes('</') ? null : parseStylesheet(withHashedNames(text));
  } catch {
    // What cannot be read stays a link.
    return null;
  }
}
