import type { Editor } from '@tiptap/react';
import {
  use,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
  type RefObject,
} from 'react';
import { FormContext } from '@/components/admin/form-context';
import type { DeskOwnPage } from '@/newsroom/own-pages/views';
import { deviceStorage } from '../../../device/device-storage';
import { newScreenName } from '../../../device/left-entries';
import { showBody } from '../../../rich-text/show-body';
import { openKeptPages } from './kept-page';
import { PageKeeper, type KeeperState, type OpenForm } from './page-keeper';
import { shownBody } from './shown-body';

export interface KeptPageDesk extends KeeperState {
  restore: () => void;
  discard: () => void;
}

/** Ties the keeper of an own page to its form and to the tab's comings and goings. */
export function useKeptPage(
  editor: Editor | null,
  page: DeskOwnPage,
  staffId: number,
  place: RefObject<HTMLElement | null>,
): KeptPageDesk {
  const { result, pending } = use(FormContext);
  const [keeper] = useState(() => open(page, staffId));
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState);

  const send = useEffectEvent(() => {
    // What is pressed while an answer is on the way is not sent.
    if (!pending) keeper.sending();
  });

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form || !editor) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const detach = keeper.attach(openForm(form, editor));
    form.addEventListener('input', () => keeper.typed(), { signal });
    form.addEventListener('submit', () => send(), { signal });
    form.addEventListener(
      'formdata',
      ({ formData }) => {
        formData.set('body', JSON.stringify(shownBody(editor)));
        formData.set('version', String(keeper.version));
      },
      { signal },
    );
    // A phone ends tabs behind the one that is shown, and tells them nothing more.
    document.addEventListener('visibilitychange', () => keeper.leave(), { signal });
    window.addEventListener('pagehide', () => keeper.leave(), { signal });
    return () => {
      stop.abort();
      detach();
    };
  }, [keeper, editor, place]);

  useEffect(() => {
    if (result) keeper.answered(result);
  }, [keeper, result]);

  return { ...state, restore: () => keeper.restore(), discard: () => keeper.discard() };
}

function open(page: DeskOwnPage, staffId: number): PageKeeper {
  const screen = newScreenName();
  const kept = openKeptPages(deviceStorage(), { staffId, slug: page.slug, screen });
  return new PageKeeper(page, { kept, now: () => new Date() });
}

function openForm(form: HTMLFormElement, editor: Editor): OpenForm {
  const field = (name: string) => {
    const found = form.elements.namedItem(name);
    const isField = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;
    if (!isField) throw new Error(`The form has no field ${name}.`);
    return found;
  };
  return {
    read: () => ({
      title: field('title').value,
      lead: field('lead').value,
      body: shownBody(editor),
    }),
    show: ({ title, lead, body }) => {
      field('title').value = title;
      field('lead').value = lead;
      showBody(editor, body, 'own');
      tellForm(form);
    },
  };
}

/** Tells whoever watches the form that something in it was changed, as typing would. */
export function tellForm(place: HTMLElement | null): void {
  place?.dispatchEvent(new Event('input', { bubbles: true }));
}
