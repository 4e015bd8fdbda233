import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../settings.mjs';

const STORIES = join(root, 'prisma/demo/articles');

/**
 * @typedef {object} DemoStory
 * @property {string} path
 * @property {string} title
 * @property {string} html its text, as feeds carry it
 * @property {number} at when it was published, ms
 * @property {boolean} hasPicture
 */

/**
 * @typedef {object} DemoFacts What addresses of the demo newspaper cannot be known without asking it.
 * @property {DemoStory[]} stories of all sections, newest first
 * @property {string} tag path of a tag
 * @property {string} writer path of a columnist
 * @property {string} day path of a day of the archive
 * @property {string} retracted path of a withdrawn story
 * @property {string} photo path of one picture of a gallery
 */

const SECTIONS = ['local', 'politics', 'economy', 'sports', 'culture'].concat([
  ...['tech', 'health', 'opinion', 'world', 'variety'],
]);

/**
 * Everything that people wrote in the stories of the demo newspaper, as one text with single spaces: as feeds carry
 * it, and its sources, which have corrections and reasons too.
 *
 * @param {string} origin
 */
export async function readDemoText(origin) {
  const feeds = await Promise.all(
    SECTIONS.map(async (slug) => (await fetch(`${origin}/${slug}/feed.xml`)).text()),
  );
  const sources = readdirSync(STORIES, { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(STORIES, file), 'utf8'));
  const letters = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return [...feeds, ...sources]
    .join(' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => letters[entity])
    .replace(/\s+/g, ' ');
}

/**
 * Asks a running demo newspaper, as a reader would: feeds, sitemaps and a few pages.
 *
 * @param {string} origin
 * @returns {Promise<DemoFacts>}
 */
export async function readDemoFacts(origin) {
  /** @param {string} path */
  const read = async (path) => (await fetch(origin + path)).text();
  const feeds = await Promise.all(SECTIONS.map((slug) => read(`/${slug}/feed.xml`)));
  const stories = feeds.flatMap(storiesOf).toSorted((a, b) => b.at - a.at);
  const opinion = stories.find(({ path }) => path.startsWith('/opinion/'));
  const columnist = await read(opinion?.path ?? '/');
  const gallery = stories.toSorted((a, b) => pictures(b) - pictures(a))[0];
  return {
    stories,
    tag: found(columnist, /href="(\/tag\/\d+)"/),
    writer: found(columnist, /href="(\/writer\/[^"]+)"/),
    day: found(await read('/latest?page=2'), /href="(\/archive\/[^"]+)"/),
    retracted: await findRetracted(origin),
    photo: found(await read(gallery?.path ?? '/'), /href="(\/photos\/\d+\/\d+)"/),
  };
}

/** Articles are numbered: one that is missing among those of the sitemaps may be withdrawn. */
async function findRetracted(/** @type {string} */ origin) {
  for (let id = 1; id < 1000; id += 1) {
    const { status } = await fetch(`${origin}/local/${id}`, { redirect: 'manual' });
    if (status === 410) return `/local/${id}`;
  }
  throw new Error('the demo newspaper has withdrawn nothing');
}

/** @param {string} feed @returns {DemoStory[]} */
function storiesOf(feed) {
  return feed
    .split('<item>')
    .slice(1)
    .map((item) => ({
      path: new URL(found(item, /<link>([^<]+)/)).pathname,
      title: found(item, /<title>([^<]+)/),
      html: /<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(item)?.[1] ?? '',
      at: Date.parse(found(item, /<pubDate>([^<]+)/)),
      hasPicture: item.includes('<media:content'),
    }));
}

function pictures(/** @type {DemoStory} */ { html }) {
  return html.split('<img').length;
}

/** @param {string} text @param {RegExp} pattern */
function found(text, pattern) {
  const match = pattern.exec(text)?.[1];
  if (!match) throw new Error(`the demo newspaper does not show ${pattern}`);
  return match;
}
