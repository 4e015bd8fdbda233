'use client';

import { useRouter } from 'next/navigation';
import { useState, type KeyboardEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { palette } from '@/messages/ar-palette';
import type { PaletteCommand } from './palette-command';
import { PaletteList } from './palette-list.client';
import { paletteGroups, type PaletteOption } from './palette-options';
import { ask } from './palette-signal';
import { usePaletteResults } from './use-palette-results';
import { useModal } from '../use-modal';

const LIST = 'palette-list';

/**
 * A combobox over the page (ARIA 1.2 pattern): the field keeps the focus, the arrow keys walk the
 * list, Enter opens what they stand on, Escape closes.
 */
export function PaletteDialog({
  commands,
  readsArticles,
  onClose,
}: {
  commands: PaletteCommand[];
  readsArticles: boolean;
  onClose: () => void;
}) {
  const router = useRouter();
  const dialog = useModal();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const query = typed.trim();
  const { results, isLoading, hasFailed } = usePaletteResults(query);
  const groups = paletteGroups(query, commands, results, readsArticles);
  const options = groups.flatMap((group) => group.options);
  const at = Math.min(active, Math.max(0, options.length - 1));

  function pick(option: PaletteOption, inNewTab: boolean): void {
    // The focus goes back to where it was before anything else opens.
    dialog.current?.close();
    onClose();
    if (option.href === null) ask('keys');
    else if (inNewTab) window.open(option.href, '_blank', 'noopener');
    else if (option.href.startsWith('/admin')) router.push(option.href);
    else location.assign(option.href);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const option = options[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) setActive((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && option) {
      event.preventDefault();
      pick(option, event.ctrlKey || event.metaKey);
    } else if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onClose();
    }
  }

  return (
    <dialog
      ref={dialog}
      className="pal"
      aria-label={palette.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="pal-f">
        <Icon name={isLoading ? 'loader-circle' : 'search'} className={isLoading ? 'spin' : ''} />
        <input
          type="text"
          role="combobox"
          aria-label={palette.open}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={LIST}
          aria-activedescendant={options.length > 0 ? `${LIST}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={palette.field}
          dir={typed ? 'auto' : 'rtl'}
          value={typed}
          autoFocus
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(0);
          }}
        />
        <button type="button" className="icb" aria-label={palette.hints.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <PaletteList
        id={LIST}
        groups={groups}
        active={at}
        isWaiting={isLoading && results === null}
        onPick={pick}
      />
      <p className="vh" role="status">
        {hasFailed ? palette.failed : isLoading ? '' : palette.found(options.length)}
      </p>
      {hasFailed && <p className="pal-n">{palette.failed}</p>}
      {!isLoading && !hasFailed && options.length === 0 && <p className="pal-n">{palette.none}</p>}
      <p className="pal-h" aria-hidden="true">
        <span>
          <kbd>↵</kbd> {palette.hints.pick}
        </span>
        <span>
          <kbd>↑ ↓</kbd> {palette.hints.walk}
        </span>
        <span>
          <kbd>Esc</kbd> {palette.hints.close}
        </span>
      </p>
    </dialog>
  );
}
