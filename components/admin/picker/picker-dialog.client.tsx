'use client';

import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { Dialog } from '../dialog.client';
import { Field } from '../field';
import type { LoadPage } from './load-pages';
import { PickerTile, type PickerLook } from './picker-tile.client';
import { usePages } from './use-pages';

const words = ar.editor.picker;

export interface PickerProps<Item> {
  title: string;
  /** The word of the button, for so many chosen things. */
  confirm: (count: number) => string;
  /** Several at once, in the order of choosing. */
  isMany?: boolean;
  /** What is chosen is being sent. */
  isBusy?: boolean;
  /** Why it was not done. */
  error?: ReactNode;
  /** What stands above the search, and under the list. */
  note?: ReactNode;
  more?: ReactNode;
  digits: DigitSystem;
  onChoose: (items: Item[]) => void;
  onClose: () => void;
}

interface Shown<Item> {
  /** The same function as long as the same is asked for. */
  load: LoadPage<Item>;
  look: (item: Item) => PickerLook;
  icon: IconName;
  search: { label: string; hint: string };
  /** How many are shown. */
  found: (count: number) => string;
}

/**
 * Things to choose from. Each is a checkbox (or a radio button where one is wanted), so Tab, the
 * arrows and the space bar are the browser's own. It stays open until it is taken away.
 */
export function PickerDialog<Item extends { id: number }>(
  props: PickerProps<Item> & Shown<Item>,
): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Item[]>([]);
  const { load, look, icon, search, isMany = false, isBusy = false, digits } = props;
  const pages = usePages(load, useDeferredValue(typed.trim()));

  function toggle(item: Item): void {
    const without = chosen.filter((one) => one.id !== item.id);
    if (!isMany) setChosen([item]);
    else setChosen(without.length < chosen.length ? without : [...chosen, item]);
  }

  return (
    <Dialog
      title={props.title}
      confirm={props.confirm(chosen.length)}
      canConfirm={chosen.length > 0}
      isBusy={isBusy}
      isWide
      error={props.error}
      onConfirm={() => props.onChoose(chosen)}
      onClose={props.onClose}
    >
      {props.note}
      <Field id={id} label={search.label} hint={search.hint}>
        <Icon name="search" className="s" />
        <input
          id={id}
          type="search"
          aria-describedby={`${id}-hint`}
          dir={typed ? 'auto' : 'rtl'}
          maxLength={200}
          value={typed}
          autoFocus
          onKeyDown={(event) => {
            // Enter searches, which happens by itself; it must not choose.
            if (event.key === 'Enter') event.preventDefault();
          }}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <div className="reel">
        {' '}
        <fieldset className="tiles">
          <legend className="vh">{words.results}</legend>
          {pages.items.map((item) => (
            <PickerTile
              key={item.id}
              look={look(item)}
              icon={icon}
              group={`${id}-choice`}
              isMany={isMany}
              order={chosen.findIndex((one) => one.id === item.id) + 1}
              digits={digits}
              onToggle={() => toggle(item)}
            />
          ))}
        </fieldset>
      </div>{' '}
      {pages.hasFailed && (
        <p className="errt" role="alert">
          <Icon name="circle-alert" className="s" />
          {words.failed}
        </p>
      )}
      {(pages.next !== null || pages.hasFailed) && (
        <button
          type="button"
          className="btn sm"
          aria-disabled={pages.isLoading || undefined}
          onClick={() => {
            if (!pages.isLoading) pages.more();
          }}
        >
          {pages.hasFailed ? words.again : words.more}
        </button>
      )}
      <p className="mut" role="status">
        {pages.isLoading ? words.loading : props.found(pages.items.length)}{' '}
        {isMany && words.chosen(chosen.length, { digits })}
      </p>
      {props.more}
    </Dialog>
  );
}
