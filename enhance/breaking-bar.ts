import { breakingWords as words } from '@/messages/ar-live';
import { addStyles } from './add-styles';
import { arrange, entriesOf, type BreakingEntry } from './breaking-entries';
import { drawings } from './drawings';
import { followBreaking } from './follow-breaking';
import { make, makeButton } from './make';
import { recall, remember } from './remember';
import { stepThrough } from './step-through';

const PAUSED = 'matbaa-breaking-paused';
const ANNOUNCED = 'matbaa-breaking';
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Keeps the breaking bar true while the page stands open: stories come and go without a reload,
 * each leaves at its time, and a new one is said once, politely. News on a page that came without a
 * bar stand at its foot, over the page and not in it, so that nothing moves under the reader.
 */
export class BreakingBar extends HTMLElement {
  connectedCallback(): void {
    const standing = this.querySelector('aside');
    const bar = standing ?? lateBar();
    const list = bar.querySelector('ul');
    const controls = bar.querySelector<HTMLElement>('.nx');
    const [previous, next, pause, hide] = bar.querySelectorAll('button');
    if (!list || !controls || !previous || !next || !pause) return;

    let entries = entriesOf(list);
    let hidden: number[] = [];
    let timer = 0;
    let isPaused = recall(PAUSED, 'session') === '1';
    const voice = make('p', { class: 'vh', role: 'status' });
    this.append(voice);
    note(entries);

    const show = (given: BreakingEntry[]) => {
      entries = given.filter(({ until }) => !(Date.parse(until) <= following.now()));
      const fresh = note(entries);
      if (fresh.length > 0) voice.textContent = fresh.map(words.announce).join(' ');
      const held = list.contains(document.activeElement);
      arrange(list, entries);
      if (held && !list.contains(document.activeElement)) {
        (list.querySelector('a') ?? document.getElementById('main'))?.focus();
      }
      showSteps();
      const isWanted = entries.some(({ id }) => !hidden.includes(id));
      // What stood in the page leaves its place empty: what is read below it must not jump.
      if (standing) bar.toggleAttribute('data-over', !isWanted);
      else if (!isWanted) bar.remove();
      else if (!bar.isConnected) void addStyles().then(() => this.append(bar));
      expectEnd();
    };
    const expectEnd = () => {
      clearTimeout(timer);
      const left = Math.min(...entries.map(({ until }) => Date.parse(until))) - following.now();
      if (isPaused || !(left < LONGEST_TIMER_MS)) return;
      timer = window.setTimeout(() => show(entries), Math.max(0, left));
    };
    const showSteps = () => {
      previous.hidden = next.hidden = entries.length < 2;
    };
    const showPause = () => {
      pause.setAttribute('aria-label', isPaused ? words.resume : words.pause);
      const drawing = isPaused ? drawings.go : drawings.pause;
      pause.querySelector('path')?.setAttribute('d', drawing);
    };
    const following = followBreaking(show, isPaused);

    previous.addEventListener('click', () => stepThrough(list, -1));
    next.addEventListener('click', () => stepThrough(list, 1));
    pause.addEventListener('click', () => {
      isPaused = !isPaused;
      remember(PAUSED, isPaused ? '1' : '', 'session');
      showPause();
      following.pause(isPaused);
      expectEnd();
    });
    hide?.addEventListener('click', () => {
      hidden = entries.map(({ id }) => id);
      bar.remove();
      document.getElementById('main')?.focus({ preventScroll: true });
    });
    showPause();
    showSteps();
    controls.hidden = false;
  }
}

/** Marks stories as known to the reader of this tab; the titles of those that were not. */
function note(entries: BreakingEntry[]): string[] {
  const known = (recall(ANNOUNCED, 'session') ?? '').split(' ');
  const fresh = entries.filter(({ id }) => !known.includes(String(id)));
  if (fresh.length > 0) {
    remember(ANNOUNCED, [...known, ...fresh.map(({ id }) => id)].join(' '), 'session');
  }
  return fresh.map(({ title }) => title);
}

function lateBar(): HTMLElement {
  const controls = make(
    'span',
    { class: 'nx' },
    makeButton(words.previous, drawings.toRight),
    makeButton(words.next, drawings.toLeft),
    makeButton(words.pause, drawings.pause),
    makeButton(words.hide, drawings.close),
  );
  const line = make('div', { class: 'wrap' }, make('b', {}, words.mark), make('ul'), controls);
  return make('aside', { class: 'breaking late', 'aria-label': words.name }, line);
}
