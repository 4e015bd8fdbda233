import { suggestWords as words } from '@/messages/ar-live';
import { addStyles } from './add-styles';
import { make } from './make';
import { suggestionKind } from './suggestion-kind';

const SUGGEST = '/suggest?q=';
const PAUSE_MS = 150;
const FEWEST_LETTERS = 2;

/** Offers, under every search box, what its words may be going to be. */
export function suggestSearches(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('form[role=search] input[name=q]');
  for (const [at, box] of boxes.entries()) suggestFor(box, `suggestions-${at}`);
}

/**
 * The list follows the combobox pattern (ARIA 1.2), but for the role: the box stays a searchbox,
 * which knows an active descendant too, and by which people find it. `aria-expanded` is not for a
 * searchbox, so the voice says that a list has come.
 */
function suggestFor(box: HTMLInputElement, id: string): void {
  const list = make('div', { role: 'listbox', class: 'sugg', id, 'aria-label': words.list });
  const voice = make('p', { role: 'status', class: 'vh' });
  let options: HTMLElement[] = [];
  let paths: string[] = [];
  let active = -1;
  let timer = 0;
  let request = new AbortController();

  const mark = (at: number) => {
    active = at;
    for (const [place, option] of options.entries()) {
      option.setAttribute('aria-selected', String(place === at));
    }
    const marked = options[at];
    if (marked) box.setAttribute('aria-activedescendant', marked.id);
    else box.removeAttribute('aria-activedescendant');
    marked?.scrollIntoView({ block: 'nearest' });
  };
  /** What is still on its way comes no more: it would be put under a hand that has begun to choose. */
  const settle = () => {
    clearTimeout(timer);
    request.abort();
  };
  const close = () => {
    settle();
    list.hidden = true;
    voice.textContent = '';
    mark(-1);
  };
  const show = (titles: string[], notes: string[], found: string[]) => {
    // On this host, whatever the answer says.
    paths = found.map((address) => new URL(address, location.href).pathname);
    options = titles.map((title, at) =>
      make(
        'li',
        { role: 'option', id: `${id}-${at}` },
        make('span', {}, title),
        make('small', {}, notes[at] ?? ''),
      ),
    );
    list.replaceChildren(...groupsOf(options, paths));
    list.hidden = options.length === 0;
    voice.textContent = list.hidden ? '' : words.hint;
    mark(-1);
  };
  const ask = async () => {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    try {
      const response = await fetch(SUGGEST + encodeURIComponent(box.value.trim()), { signal });
      const [, titles, notes, found] = (await response.json()) as [string, ...string[][]];
      await addStyles();
      if (!signal.aborted && titles && notes && found) show(titles, notes, found);
    } catch {
      // Aborted, or there are none to be had: the box works without.
    }
  };
  const askSoon = () => {
    clearTimeout(timer);
    if (box.value.trim().length < FEWEST_LETTERS) close();
    else timer = window.setTimeout(() => void ask(), PAUSE_MS);
  };
  const go = (at: number) => {
    const path = paths[at];
    if (path) location.assign(path);
  };

  list.hidden = true;
  box.after(list, voice);
  box.autocomplete = 'off';
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-haspopup', 'listbox');
  box.setAttribute('aria-controls', id);
  box.addEventListener('focus', () => void addStyles(), { once: true });
  // While a word is being composed too: on phones every word is.
  box.addEventListener('input', askSoon);
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (list.hidden) {
      if (event.key === 'ArrowDown') askSoon();
      return;
    }
    // One place more than there are suggestions: the box itself.
    const places = options.length + 1;
    if (step) {
      settle();
      mark(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) go(active);
    else return;
    event.preventDefault();
  });
  // The box keeps the focus while the list is touched.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    go(options.findIndex((option) => target instanceof Node && option.contains(target)));
  });
}

/** Suggestions that follow each other and lead to pages of one kind, under the name of the kind. */
function groupsOf(options: HTMLElement[], paths: string[]): HTMLElement[] {
  const groups = new Map<string, HTMLElement>();
  for (const [at, option] of options.entries()) {
    const word = words[suggestionKind(paths[at] ?? '')];
    const group =
      groups.get(word) ??
      make(
        'ul',
        { role: 'group', 'aria-label': word },
        make('li', { role: 'presentation', class: 'kind' }, make('b', {}, word)),
      );
    groups.set(word, group);
    group.append(option);
  }
  return [...groups.values()];
}
