'use client';

import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { Field } from '@/components/admin/field';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { Dialog } from '../../articles/[id]/verbs/dialog.client';
import type { LoadChoices } from './load-choices';
import { useChoices } from './use-choices';

/** How a thing to choose looks in the list. */
export interface ChoiceLook {
  name: string;
  note: string;
  thumbnail: string | null;
}

/**
 * Things of the library to choose from: a search over radio buttons, or over checkboxes where
 * several may be chosen, in the order of choosing. Tab, the arrows and the space bar are the
 * browser's own.
 */
export function ChooserDialog<Item extends { id: number }>({
  title,
  confirm,
  load,
  look,
  icon,
  isMany = false,
  more,
  onChoose,
  onClose,
}: {
  title: string;
  confirm: string;
  /** The same function as long as the same is asked for. */
  load: LoadChoices<Item>;
  look: (item: Item) => ChoiceLook;
  /** Stands where there is no picture. */
  icon: IconName;
  isMany?: boolean;
  /** What stands under the list. */
  more?: ReactNode;
  onChoose: (items: Item[]) => void;
  onClose: () => void;
}) {
  const words = ar.galleries.chooser;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Item[]>([]);
  const found = useChoices(load, useDeferredValue(typed.trim()));

  function toggle(item: Item): void {
    const without = chosen.filter((one) => one.id !== item.id);
    if (!isMany) setChosen([item]);
    else setChosen(without.length < chosen.length ? without : [...chosen, item]);
  }

  return (
    <Dialog
      title={title}
      confirm={confirm}
      isBusy={chosen.length === 0}
      onConfirm={() => {
        onChoose(chosen);
        onClose();
      }}
      onClose={onClose}
    >
      <Field id={id} label={words.search}>
        <input
          id={id}
          type="search"
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
      <fieldset className="chs">
        <legend className="vh">{words.found}</legend>
        {found.items.map((item) => {
          const { name, note, thumbnail } = look(item);
          return (
            <label key={item.id} className="ch">
              <input
                type={isMany ? 'checkbox' : 'radio'}
                name="choice"
                checked={chosen.some((one) => one.id === item.id)}
                onChange={() => toggle(item)}
              />
              <span className="th">
                {thumbnail ? <img src={thumbnail} alt="" loading="lazy" /> : <Icon name={icon} />}
              </span>
              <span className="nm">
                <bdi>{name}</bdi> <span className="mut">{note}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <p className="mut" role="status">
        {found.hasFailed
          ? words.failed
          : found.isLoading
            ? words.loading
            : found.items.length === 0 && words.nothing}
      </p>
      {(found.next !== null || found.hasFailed) && !found.isLoading && (
        <button type="button" className="btn sm" onClick={found.more}>
          {found.hasFailed ? words.again : words.more}
        </button>
      )}
      {more}
    </Dialog>
  );
}
