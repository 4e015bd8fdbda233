import { make } from './make';

/** A story as `/breaking.json` names it (app/(site)/breaking.json/route.ts). */
export interface BreakingEntry {
  id: number;
  address: string;
  title: string;
  /** ISO times of its publication and of its end in the bar. */
  at: string;
  /** The former as the page's clock shows it. */
  clock: string;
  until: string;
}

/** What a bar on the page shows already. */
export function entriesOf(list: Element): BreakingEntry[] {
  return [...list.querySelectorAll<HTMLElement>('[data-story]')].map((item) => {
    const link = item.querySelector('a');
    const time = item.querySelector('time');
    return {
      id: Number(item.dataset.story),
      address: link?.getAttribute('href') ?? '/',
      title: link?.textContent ?? '',
      at: time?.dateTime ?? '',
      clock: time?.textContent ?? '',
      until: item.dataset.until ?? '',
    };
  });
}

/** Makes the list show these stories; what stays is left untouched, so that a reader may be in it. */
export function arrange(list: Element, entries: BreakingEntry[]): void {
  const items = [...list.children] as HTMLElement[];
  const known = new Map(items.map((item) => [item.dataset.story, item]));
  for (const [story, item] of known) {
    if (!entries.some(({ id }) => String(id) === story)) item.remove();
  }
  for (const [at, entry] of entries.entries()) {
    const item = known.get(String(entry.id)) ?? itemOf(entry);
    const link = item.querySelector('a');
    if (link && link.textContent !== entry.title) link.textContent = entry.title;
    link?.setAttribute('href', entry.address);
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
  }
}

function itemOf({ id, at, clock }: BreakingEntry): HTMLElement {
  const time = make('time', { datetime: at, 'data-ago': 'full' }, clock);
  return make('li', { 'data-story': String(id) }, make('a'), time);
}
