import { ar } from '@/messages/ar';
import { actOfEvent } from '@/messages/ar-events';
import { isolate } from '@/newsroom/arabic/bidi';
import { withDigits } from '@/newsroom/arabic/digits';
import type { RecordItem } from '@/newsroom/audit/views';
import { exactTime, type DeskClock } from '../desk-time';

const words = ar.audit;

/** Of use to the program alone: places of a story before and after, and numbers of its parts. */
const HIDDEN = [
  'before',
  'after',
  'months',
  'noteId',
  'cutVersion',
  'hash',
  'lastId',
  'copyOf',
  'articleIds',
  'toId',
  'fromId',
  'giverId',
  'intoId',
  'staffId',
  'assigneeId',
];
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** Fields whose values are words of the program; any other text stands for itself. */
const CHOICES = [
  'role',
  'roles',
  'kind',
  'digits',
  'update',
  'reason',
  'step',
  'source',
  'factorRoles',
  'content',
  'search',
  'answers',
  'training',
];

/** Signs at an end of an address («::1», «/latest») change sides in an Arabic line. */
const TURNS_ROUND = /^(?=[ -~]+$)(?:[^A-Za-z0-9].*|.*[^A-Za-z0-9])$/;

/** A name and its value, both in words. */
export interface Fact {
  name: string;
  value: string;
}

/** What is said of an event beside its changes. */
export function factsOf({ facts }: Pick<RecordItem, 'facts'>, clock: DeskClock): Fact[] {
  return Object.entries(facts)
    .filter(([name, value]) => !HIDDEN.includes(name) && value !== null && value !== '')
    .map(([name, value]) => ({ name: fieldWord(name), value: valueWords(value, clock, name) }));
}

/** The word for a field of an event; its own name where it has none. */
export function fieldWord(name: string): string {
  return words.fields[name] ?? name;
}

/** A value as people read it: times by the newspaper's clock, choices by their words. */
export function valueWords(value: unknown, clock: DeskClock, field: string): string {
  if (value === null || value === undefined || value === '') return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return withDigits(String(value), clock.digits);
  if (typeof value === 'string') {
    if (MOMENT.test(value)) return exactTime(new Date(value), clock);
    const word = CHOICES.includes(field) ? words.values[value] : undefined;
    return word ?? (TURNS_ROUND.test(value) ? isolate(value) : value);
  }
  if (Array.isArray(value)) {
    return value.length > 0
      ? value.map((one) => valueWords(one, clock, field)).join('، ')
      : words.none;
  }
  return Object.entries(value)
    .map(([name, one]) => `${fieldWord(name)}: ${valueWords(one, clock, name)}`)
    .join('، ');
}

/** Everything that is said of an event, in one line: «الاسم: من «أ» إلى «ب»، السبب: …» */
export function detailWords(item: RecordItem, clock: DeskClock): string {
  const changes = item.changes.map(
    ({ field, from, to }) =>
      `${fieldWord(field)}: ${words.becomes(valueWords(from, clock, field), valueWords(to, clock, field))}`,
  );
  const facts = factsOf(item, clock).map(({ name, value }) => `${name}: ${value}`);
  return [...changes, ...facts].join('؛ ');
}

/** Who did it, by name. */
export function whoOf({ by }: Pick<RecordItem, 'by'>): string {
  if (!by) return words.system;
  return by.name || words.nobody;
}

/** «قسم «محليات»», «مادة رقم 12», «الإعدادات»; nothing where a person acted on the own account. */
export function aboutWords({ about, by }: Pick<RecordItem, 'about' | 'by'>): {
  word: string;
  name: string;
} {
  const isOwn = about?.noun === 'staff' && about.nounId === String(by?.id);
  if (!about || isOwn) return { word: '', name: '' };
  if (about.nounId === 'unknown') return { word: '', name: words.unknownAccount };
  const isOne = /^[1-9]\d*$/.test(about.nounId);
  const number = isOne ? words.number(about.nounId) : '';
  const name = about.name === '' ? ar.desk.list.untitled : (about.name ?? number);
  return { word: words.nouns[about.noun], name };
}

/** The act in words. */
export function actOf({ type }: Pick<RecordItem, 'type'>): string {
  return actOfEvent(type);
}
