'use client';

import { useDeferredValue, useId, useState } from 'react';
import { Field } from '@/components/admin/field';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { LibraryItem } from '@/newsroom/media/library-views';
import { useEditorTools } from '../draft/draft-context';
import { Dialog } from '../verbs/dialog.client';
import { PickerTile } from './picker-tile.client';
import type { PickerWish } from './picture-tools';
import { useLibraryPages } from './use-library-pages';

const words = ar.editor.picker;

/**
 * Pictures of the library to choose from. Each is a checkbox (or a radio button where one is
 * wanted), so Tab, the arrows and the space bar are the browser's own.
 */
export function PickerDialog({ wish, onClose }: { wish: PickerWish; onClose: () => void }) {
  const id = useId();
  const { digits } = useEditorTools();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<LibraryItem[]>([]);
  const pages = useLibraryPages(useDeferredValue(typed.trim()));
  const { isMany, onPick } = wish;

  function toggle(item: LibraryItem): void {
    const without = chosen.filter((one) => one.id !== item.id);
    if (!isMany) setChosen([item]);
    else setChosen(without.length < chosen.length ? without : [...chosen, item]);
  }

  function confirm(): void {
    if (chosen.length === 0) return;
    onPick(chosen);
    onClose();
  }

  return (
    <Dialog
      title={words.title}
      confirm={chosen.length > 1 ? words.insertMany(chosen.length, { digits }) : words.insert}
      isBusy={chosen.length === 0}
      isWide
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field id={id} label={words.search} hint={words.hint}>
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
            // Enter searches, which happens by itself; it must not insert.
            if (event.key === 'Enter') event.preventDefault();
          }}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <fieldset className="tiles">
        <legend className="vh">{words.results}</legend>
        {pages.items.map((item) => {
          const order = chosen.findIndex((one) => one.id === item.id) + 1;
          return (
            <PickerTile
              key={item.id}
              item={item}
              isMany={isMany}
              order={order}
              onToggle={() => toggle(item)}
            />
          );
        })}
      </fieldset>
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
        {pages.isLoading ? words.loading : words.found(pages.items.length, { digits })}{' '}
        {words.chosen(chosen.length, { digits })}
      </p>
    </Dialog>
  );
}
