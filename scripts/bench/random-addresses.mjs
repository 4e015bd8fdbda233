import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const word = () => Array.from({ length: randomInt(3, 12) }, () => LETTERS[randomInt(26)]).join('');
const number = () => randomInt(1, 2 ** 40);
const hex = () =>
  randomInt(2 ** 47)
    .toString(16)
    .padStart(16, '0');
const two = (most) => String(randomInt(1, most + 1)).padStart(2, '0');

/** What somebody asks who knows the shapes of the addresses and nothing else. */
const SHAPES = [
  () => `/${word()}`,
  () => `/${word()}/${word()}`,
  () => `/${word()}/${number()}`,
  () => `/local/${number()}`,
  () => `/${word()}/feed.xml`,
  () => `/tag/${randomInt(1, 2 ** 31)}`,
  () => `/writer/${word()}`,
  () => `/media/${hex().slice(0, 2)}/${hex()}.avif`,
  () => `/archive/${randomInt(1800, 2100)}/${two(12)}/${two(28)}`,
  () => `/sitemaps/${randomInt(1800, 2100)}-${two(12)}.xml`,
  () => `/local?page=${number()}`,
  () => `/?${word()}=${word()}`,
  () => `/local?${word()}=${number()}`,
  () => `/%D8%${(0xa7 + randomInt(20)).toString(16)}${word()}.html`,
];

/** Random addresses of all shapes in turn. Nothing stands at most of them. */
export function randomAddresses(count) {
  return Array.from({ length: count }, (_, at) => SHAPES[at % SHAPES.length]());
}
