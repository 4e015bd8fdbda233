import { vi } from 'vitest';
import type { AutosaveResult } from '@/newsroom/articles/autosave-article';
import type { DeskArticle, DeskState } from '@/newsroom/articles/desk-views';
import { EMPTY_FIELDS, type ArticleFields, type FieldName } from '@/newsroom/articles/fields';
import type { SaveAnswer, SaveRequest } from './send-fields';

/** A server of one article, which answers when the test says so. For tests with a fake clock. */
export class FakeDesk {
  readonly requests: SaveRequest[] = [];
  readonly answers: ((answer: SaveAnswer) => void)[] = [];
  article: DeskArticle;

  constructor(fields: Partial<ArticleFields>, versions: DeskState['fieldVersions'] = {}) {
    this.article = articleOf(fields, versions, 1);
  }

  send = (request: SaveRequest): Promise<SaveAnswer> => {
    this.requests.push(request);
    return new Promise((resolve) => this.answers.push(resolve));
  };

  /** Answers the oldest open request. */
  async answer(answer: SaveAnswer): Promise<void> {
    this.answers.shift()?.(answer);
    await vi.advanceTimersByTimeAsync(0);
  }

  /** Saves what the oldest open request brought, as the real desk does. */
  async save(more: Partial<AutosaveResult> = {}): Promise<void> {
    const request = this.requests.at(-this.answers.length);
    const fields = { ...this.article.fields, ...request?.fields };
    const fieldVersions = { ...this.article.desk.fieldVersions };
    for (const [name, version] of Object.entries(request?.base ?? {})) {
      fieldVersions[name as FieldName] = version + 1;
    }
    const copyVersion = this.article.desk.copyVersion + 1;
    this.article = articleOf(fields, fieldVersions, copyVersion);
    const savedAt = new Date().toISOString();
    const result = { copyVersion, fieldVersions, savedAt, conflicts: [], ...more };
    await this.answer({ kind: 'saved', result });
  }
}

/** An article that holds little but these fields. */
export function articleOf(
  fields: Partial<ArticleFields>,
  fieldVersions: DeskState['fieldVersions'],
  copyVersion: number,
): DeskArticle {
  return {
    id: 7,
    fields: { ...EMPTY_FIELDS, ...fields },
    picture: null,
    bodyPictures: {},
    bodyClips: {},
    bodyGalleries: {},
    tags: [],
    writers: [],
    stories: {},
    history: [],
    desk: {
      state: 'draft',
      workState: 'draft',
      unpublishedChanges: false,
      version: 1,
      copyVersion,
      fieldVersions,
      verbs: ['edit', 'save'],
      reviewNote: null,
      publicAddress: null,
      publishAt: null,
      publishedAt: null,
      unpublishAt: null,
      embargoUntil: null,
      breakingUntil: null,
      reviewer: null,
      retraction: null,
      updatedAt: '2026-11-24T09:00:00.000Z',
      updatedBy: null,
      createdBy: null,
      assignment: null,
    },
  };
}

/** The browser's storage, whose entries are its own properties. */
export function memoryStorage(): Storage {
  return new MemoryStorage() as unknown as Storage;
}

class MemoryStorage {
  [name: string]: unknown;

  getItem(name: string): unknown {
    return Object.hasOwn(this, name) ? this[name] : null;
  }

  setItem(name: string, value: string): void {
    this[name] = value;
  }

  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}
