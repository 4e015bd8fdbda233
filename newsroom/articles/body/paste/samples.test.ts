import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanPastedHtml } from './clean-pasted-html';
import { plainParagraphs } from './plain-paragraphs';

const FOLDER = join(import.meta.dirname, 'samples');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const names = readdirSync(FOLDER).filter((name) => !name.includes('.clean.'));

test.each(names)('%s', (name) => {
  const [stem = '', ending] = name.split('.');
  const text = read(name);
  const clean =
    ending === 'txt'
      ? plainParagraphs(text)
          .map((line) => `<p>${line}</p>`)
          .join('')
      : cleanPastedHtml(text);
  // One block a line there, to be read.
  const expected = read(`${stem}.clean.html`)
    .split('\n')
    .map((line) => line.trim())
    .join('');
  expect(clean).toBe(expected);
});
