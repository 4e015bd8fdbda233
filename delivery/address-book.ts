import {
  listStandings,
  listStandingsOf,
  type ArticleStanding,
  type Standing,
} from '@/newsroom/articles/list-standings';
import { findFirstPublication } from '@/newsroom/articles/find-first-publication';
import type { StoredEvent } from '@/newsroom/events/change-of-event';
import { listOldPaths } from '@/newsroom/redirects/list-old-paths';
import { listSections } from '@/newsroom/sections/list-sections';
import { listTagIds } from '@/newsroom/tags/list-tag-ids';
import { listWriterHandles } from '@/newsroom/writers/list-writer-handles';
import { BloomFilter } from './bloom-filter';
import { StandingTable } from './standing-table';

/** What stands under an article's number. */
export interface KnownArticle {
  standing: Standing;
  /** `/{section}/{id}`, its one address; null when its section is gone. */
  address: string | null;
}

/**
 * Every address that can have a page, in memory: an address that nobody has costs neither a
 * rendering nor a query.
 */
export class AddressBook {
  #ready = false;
  #stories = new StandingTable();
  #slugs = new Map<number, string>();
  #sections = new Set<string>();
  #tags = new Set<number>();
  #writers = new Set<string>();
  #oldPaths = new BloomFilter(0);
  #oldPathCount = 0;
  #lastOldPath = 0;
  #firstDay: Date | null = null;

  /** False until the database has been read once: until then nothing is known to be missing. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Reads everything anew. */
  async load(now: Date): Promise<void> {
    const stories = new StandingTable();
    for await (const part of listStandings(now)) {
      for (const story of part) stories.set(story);
    }
    this.#stories = stories;
    await this.#loadSections();
    this.#tags = new Set(await listTagIds());
    this.#writers = new Set(await listWriterHandles());
    await this.#loadOldPaths();
    this.#firstDay = await findFirstPublication();
    this.#ready = true;
  }

  findArticle(id: number): KnownArticle | null {
    const found = this.#stories.find(id);
    if (!found) return null;
    const slug = this.#slugs.get(found.sectionId);
    return { standing: found.standing, address: slug ? `/${slug}/${id}` : null };
  }

  isPublic(id: number): boolean {
    return this.#stories.find(id)?.standing === 'public';
  }

  hasSection(slug: string): boolean {
    return this.#sections.has(slug);
  }

  hasTag(id: number): boolean {
    return this.#tags.has(id);
  }

  hasWriter(handle: string): boolean {
    return this.#writers.has(handle);
  }

  /** Whether a day, or a month, that ends at this moment may hold a story. */
  mayHoldStories(start: Date, end: Date, now: Date): boolean {
    return this.#firstDay !== null && end > this.#firstDay && start <= now;
  }

  /** False when an old address is surely in no table of redirects. */
  mayHaveOldPath(path: string): boolean {
    return this.#oldPaths.mayHave(path);
  }

  /** A story appeared or left by the clock. */
  turn(story: ArticleStanding): void {
    this.#stories.set(story);
  }

  /** Learns what these events may have changed. */
  async learn(events: StoredEvent[], now: Date): Promise<void> {
    const about = (noun: string): StoredEvent[] =>
      events.filter(({ type }) => type.startsWith(`${noun}.`));
    const stories = [...new Set(about('article').map(({ nounId }) => Number(nounId)))];
    if (stories.length > 0) await this.#learnStories(stories, now);
    if (about('section').length > 0) await this.#loadSections();
    for (const { nounId } of about('tag')) this.#tags.add(Number(nounId));
    if (about('writer').length > 0) this.#writers = new Set(await listWriterHandles());
    if (events.some(({ type }) => type === 'article.imported')) await this.#learnOldPaths();
  }

  async #learnStories(ids: number[], now: Date): Promise<void> {
    const standings = await listStandingsOf(ids, now);
    const seen = new Set(standings.map(({ id }) => id));
    for (const story of standings) this.#stories.set(story);
    for (const id of ids) if (!seen.has(id)) this.#stories.clear(id);
    this.#firstDay = await findFirstPublication();
  }

  async #loadSections(): Promise<void> {
    const sections = await listSections();
    this.#slugs = new Map(sections.map(({ id, slug }) => [id, slug]));
    this.#sections = new Set(sections.map(({ slug }) => slug));
  }

  async #loadOldPaths(): Promise<void> {
    const paths: string[][] = [];
    this.#lastOldPath = 0;
    for await (const part of listOldPaths(0)) {
      paths.push(part.paths);
      this.#lastOldPath = part.last;
    }
    // Room for as many again, and for a first import.
    const known = paths.flat();
    this.#oldPathCount = known.length * 2 + 100_000;
    this.#oldPaths = new BloomFilter(this.#oldPathCount);
    for (const path of known) this.#oldPaths.add(path);
    this.#oldPathCount -= known.length;
  }

  async #learnOldPaths(): Promise<void> {
    for await (const { paths, last } of listOldPaths(this.#lastOldPath)) {
      for (const path of paths) this.#oldPaths.add(path);
      this.#lastOldPath = last;
      this.#oldPathCount -= paths.length;
    }
    if (this.#oldPathCount < 0) await this.#loadOldPaths();
  }
}
