import { AsyncLocalStorage } from 'node:async_hooks';
import { cache } from 'react';
import type { PageKey } from '@/newsroom/events/page-keys';
import { gatherShownKeys } from '@/newsroom/events/shown-keys';

// React keeps one value for the rendering of one page; a handler is no rendering and has its own.
const ofPage = cache(() => new Set<PageKey>());
const ofHandler = new AsyncLocalStorage<Set<PageKey>>();

const shown = (): Set<PageKey> => ofHandler.getStore() ?? ofPage();

gatherShownKeys(shown);

/** The keys of what the queries of this answer have shown so far; it goes on growing with them. */
export function shownKeys(): ReadonlySet<PageKey> {
  return shown();
}

/** Whether what is made is a file for programs, not a page. */
export function isForPrograms(): boolean {
  return ofHandler.getStore() !== undefined;
}

/** Runs a handler's queries; returns what it made and the keys of what it shows. */
export async function withShownKeys<T>(make: () => Promise<T>): Promise<[T, Set<PageKey>]> {
  const keys = new Set<PageKey>();
  return [await ofHandler.run(keys, make), keys];
}
