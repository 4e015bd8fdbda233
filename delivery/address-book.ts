import {
  listStandings,
  listStandingsOf,
  type ArticleStanding,
  type Standing,
} from '@/newsroom/articles/list-standings';
import { findFirstPublication } from '@/newsroom/articles/find-first-publication';
import type { StoredEvent } from '@/newsroom/events/change-of-event';
import { movedStories } from '@/newsroom/events/event-types';
import { listOwnPages } from '@/newsroom/own-pages/list-own-pages';
import { findRedirect } from '@/newsroom/redirects/find-redirect';
import { targetOf } from '@/newsroom/redirects/redirect-keys';
import { listSections } from '@/newsroom/sections/list-sections';
import { listTagIds } from '@/newsroom/tags/list-tag-ids';
import { listWriterHandles } from '@/newsroom/writers/list-writer-handles';
import { OldAddresses, type OldAddress } from './old-addresses';
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
  #ownPages = new Set<string>();
  readonly #oldAddresses = new OldAddresses();
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
    await this.#loadOwnPages();
    await this.#oldAddresses.load();
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

  hasOwnPage(slug: string): boolean {
    return this.#ownPages.has(slug);
  }

  /** Whether a day, or a month, that ends at this moment may hold a story. */
  mayHoldStories(start: Date, end: Date, now: Date): boolean {
    return this.#firstDay !== null && end > this.#firstDay && start <= now;
  }

  /** Where an old address leads; null for one that the newspaper never had. */
  async findOldAddress(path: string): Promise<OldAddress | null> {
    if (this.#ready) return this.#oldAddresses.find(path);
    const rule = await findRedirect(path);
    return rule && { id: rule.id, toPath: targetOf(rule, path) };
  }

  /** A story appeared or left by the clock. */
  turn(story: ArticleStanding): void {
    this.#stories.set(story);
  }

  /** Learns what these events may have changed. */
  async learn(events: StoredEvent[], now: Date): Promise<void> {
    const about = (noun: string): StoredEvent[] =>
      events.filter(({ type }) => type.startsWith(`${noun}.`));
    // Stories that changed their section have another address too.
    const moved = about('section').flatMap(({ data }) => movedStories.safeParse(data).data ?? []);
    const stories = new Set([
      ...about('article').map(({ nounId }) => Number(nounId)),
      ...moved.flatMap(({ articleIds }) => articleIds),
    ]);
    if (stories.size > 0) await this.#learnStories([...stories], now);
    if (about('section').length > 0) await this.#loadSections();
    for (const { type, nounId } of about('tag')) {
      if (type === 'tag.created') this.#tags.add(Number(nounId));
      else if (type !== 'tag.changed') this.#tags.delete(Number(nounId));
    }
    if (about('writer').length > 0) this.#writers = new Set(await listWriterHandles());
    if (about('page').length > 0) await this.#loadOwnPages();
    const redirects = about('redirect');
    if (redirects.length > 0) {
      // Those that came with a table have no numbers here: they are newer than what is known.
      const ids = redirects.map(({ nounId }) => Number(nounId));
      await this.#oldAddresses.learnRedirects(ids.filter(Number.isInteger));
    }
    const imported = events.filter(({ type }) => type === 'article.imported');
    if (imported.length > 0) {
      await this.#oldAddresses.learn(imported.map(({ nounId }) => Number(nounId)));
    }
  }

  async #learnStories(ids: number[], now: Date): Promise<void> {
    const standings = await listStandingsOf(ids, now);
    const seen = new Set(standings.map(({ id }) => id));
    for (const story of standings) this.#stories.set(story);
    for (const id of ids) if (!seen.has(id)) this.#stories.clear(id);
    this.#firstDay = await findFirstPublication();
  }

  async #loadOwnPages(): Promise<void> {
    this.#ownPages = new Set((await listOwnPages()).map(({ slug }) => slug));
  }

  async #loadSections(): Promise<void> {
    const sections = await listSections();
    this.#slugs = new Map(sections.map(({ id, slug }) => [id, slug]));
    this.#sections = new Set(sections.map(({ slug }) => slug));
  }
}
