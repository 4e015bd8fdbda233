import { lightboxWords as words } from '@/messages/ar-live';
import { addStyles } from './add-styles';
import { drawings } from './drawings';
import { fetchPhoto, type Photo } from './fetch-photo';
import { make, makeButton } from './make';
import { watchSwipes } from './watch-swipes';

export interface Lightbox {
  open: (at: number) => void;
  /** Fetches a picture's page ahead; nothing when there is no such picture. */
  prepare: (at: number) => void;
  /** Shows what the address names after the reader went through the history. */
  follow: () => void;
}

/**
 * The pictures that some links lead to, one at a time over the page. While one is open the page has
 * its address: going back closes it, reloading or sharing gives its own page.
 */
export function createLightbox(links: HTMLAnchorElement[], name: string): Lightbox {
  const photos = new Map<number, Promise<Photo>>();
  const stage = make('div', { class: 'lb-pic' });
  const place = make('p', { role: 'status', class: 'num' });
  const close = makeButton(words.close, drawings.close);
  const previous = makeButton(words.previous, drawings.toRight);
  const next = makeButton(words.next, drawings.toLeft);
  const bar = make('div', { class: 'lb-bar' }, close, place, previous, next);
  const dialog = make('dialog', { class: 'lb', 'aria-label': name }, bar, stage);
  let at = 0;
  /** Of the page beneath. */
  const { title } = document;

  const addressed = () => links.findIndex(({ href }) => href === location.href);

  const load = (to: number, { href }: HTMLAnchorElement) => {
    const loading =
      photos.get(to) ??
      fetchPhoto(href).then((photo) => {
        photo.figure.hidden = true;
        stage.append(photo.figure);
        return photo;
      });
    photos.set(to, loading);
    return loading;
  };
  const prepare = (to: number) => {
    const link = links[to];
    if (link) load(to, link).catch(() => photos.delete(to));
  };

  const show = async (to: number) => {
    const link = links[to];
    if (!link) return;
    at = to;
    try {
      const [photo] = await Promise.all([load(to, link), addStyles()]);
      // The reader has gone on meanwhile.
      if (at !== to) return;
      if (!dialog.open) {
        document.body.append(dialog);
        dialog.showModal();
      }
      if (addressed() < 0) history.pushState(null, '', link.href);
      else history.replaceState(null, '', link.href);
      document.title = photo.title;
      for (const other of stage.children) other.toggleAttribute('hidden', other !== photo.figure);
      place.textContent = photo.figure.querySelector('.no')?.textContent ?? '';
      previous.setAttribute('aria-disabled', String(to === 0));
      next.setAttribute('aria-disabled', String(to === links.length - 1));
      prepare(to + 1);
      prepare(to - 1);
    } catch {
      location.assign(link.href);
    }
  };
  const step = (by: number) => void show(at + by);
  // In a page that runs from right to left the next picture lies at the left.
  const towards = (by: number) => step(getComputedStyle(stage).direction === 'rtl' ? by : -by);
  const keys: Record<string, () => void> = {
    ArrowLeft: () => towards(1),
    ArrowRight: () => towards(-1),
    Home: () => void show(0),
    End: () => void show(links.length - 1),
  };

  close.addEventListener('click', () => dialog.close());
  previous.addEventListener('click', () => step(-1));
  next.addEventListener('click', () => step(1));
  watchSwipes(stage, towards);
  dialog.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
  dialog.addEventListener('close', () => {
    // The event comes with the next frame; until then a picture may have been opened again.
    if (dialog.open) return;
    document.title = title;
    links[at]?.focus();
    if (addressed() >= 0) history.back();
  });

  return {
    open: (to) => void show(to),
    prepare,
    follow: () => {
      const to = addressed();
      if (to >= 0) void show(to);
      else if (dialog.open) dialog.close();
    },
  };
}
