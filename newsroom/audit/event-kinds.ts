import type { NewEvent } from '../events/event-types';

type Prefix = NewEvent['type'] extends `${infer Before}.${string}` ? Before : never;

/** What an event may be about, in the order of the filter. */
export const NOUNS = [
  'article',
  'media',
  'gallery',
  'section',
  'tag',
  'writer',
  'page',
  'redirect',
  'menu',
  'staff',
  'invitation',
  'template',
  'view',
  'dictionary',
  'settings',
  'mail',
  'audit',
] as const;

export type RecordNoun = (typeof NOUNS)[number];

/** Kinds of acts, in the order of the filter. */
export const KINDS = [
  'writing',
  'review',
  'publishing',
  'removal',
  'media',
  'structure',
  'search',
  'people',
  'access',
  'settings',
  'record',
] as const;

export type RecordKind = (typeof KINDS)[number];

type Entry = readonly [RecordNoun, RecordKind];

/** By the first word of its type: what an event is about, and its kind. */
const BY_PREFIX = {
  article: ['article', 'publishing'],
  note: ['article', 'review'],
  preview: ['article', 'publishing'],
  view: ['view', 'writing'],
  template: ['template', 'writing'],
  section: ['section', 'structure'],
  tag: ['tag', 'structure'],
  writer: ['writer', 'structure'],
  page: ['page', 'structure'],
  redirect: ['redirect', 'structure'],
  missed: ['redirect', 'structure'],
  menu: ['menu', 'structure'],
  media: ['media', 'media'],
  gallery: ['gallery', 'media'],
  dictionary: ['dictionary', 'search'],
  search: ['dictionary', 'search'],
  settings: ['settings', 'settings'],
  checklist: ['settings', 'settings'],
  mail: ['mail', 'settings'],
  staff: ['staff', 'people'],
  invitation: ['invitation', 'people'],
  session: ['staff', 'access'],
  password: ['staff', 'access'],
  factor: ['staff', 'access'],
  access: ['staff', 'access'],
  audit: ['audit', 'record'],
} as const satisfies Record<Prefix, Entry>;

type ArticlePrefix = {
  [Of in Prefix]: (typeof BY_PREFIX)[Of][0] extends 'article' ? Of : never;
}[Prefix];

/** Every type of event whose noun is an article. */
export type ArticleEventType = Extract<NewEvent['type'], `${ArticlePrefix}.${string}`>;

const WRITING = ['created', 'saved', 'moved', 'tagged', 'reverted', 'named'];
const LEAD = ['handedOver', 'takenOver'];
const REVIEW = [
  'submitted',
  'returned',
  'approved',
  'taken',
  'released',
  'withdrawn',
  'assigned',
  'transferred',
];
const REMOVAL = ['trashed', 'restored', 'deleted'];

/** Taking something out of the house is told with the record, wherever it is done. */
const EXPORTED = 'exported';

/** What an event is about; null for a type that this build does not know. */
export function nounOfType(type: string): RecordNoun | null {
  return entryOf(type)?.[0] ?? null;
}

/** The first words of the types of events that are about such a noun. */
export function prefixesOf(noun: RecordNoun): string[] {
  return Object.entries(BY_PREFIX).flatMap(([prefix, [about]]) => (about === noun ? [prefix] : []));
}

/** The kind of an event; null for a type that this build does not know. */
export function kindOfType(type: string): RecordKind | null {
  const act = type.split('.')[1] ?? '';
  const kind = entryOf(type)?.[1] ?? null;
  if (kind !== null && kind !== 'review' && REMOVAL.includes(act)) return 'removal';
  if (kind !== null && act === EXPORTED) return 'record';
  if (!type.startsWith('article.')) return kind;
  if (WRITING.includes(act) || LEAD.includes(act)) return 'writing';
  return REVIEW.includes(act) ? 'review' : kind;
}

function entryOf(type: string): Entry | undefined {
  const prefix = type.split('.')[0] ?? '';
  return Object.hasOwn(BY_PREFIX, prefix) ? BY_PREFIX[prefix as Prefix] : undefined;
}
