import { useState, type KeyboardEvent } from 'react';

interface Listed<Option> {
  options: Option[];
  /** Whether the list is on the screen. */
  isListed: boolean;
  onPick: (option: Option) => void;
  /** Backspace in the empty field; left out where it takes nothing back. */
  onTakeBack?: () => void;
}

/**
 * The behaviour of a combobox with a list (ARIA 1.2 pattern): arrow keys walk the list, Enter takes
 * what they stand on or else the first, Escape closes.
 *
 * @param id of the field; the list is `${id}-list`, its options `${id}-0`, `${id}-1` …
 * @param before what stands in the field already
 */
export function useCombobox(id: string, canEdit: boolean, before = '') {
  const [query, setQuery] = useState(before);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function onKeyDown<Option>(event: KeyboardEvent, listed: Listed<Option>): void {
    if (event.nativeEvent.isComposing) return;
    const { options, isListed, onPick, onTakeBack } = listed;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = active < 0 && step < 0 ? 0 : active;
      if (options.length > 0) setActive((from + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active] ?? (query.trim() ? options[0] : undefined);
      if (isListed && option) onPick(option);
    } else if (event.key === 'Escape' && isOpen) {
      // With no list on the screen the key is for what the field stands in: a dialog closes.
      if (isListed) event.preventDefault();
      close();
    } else if (event.key === 'Backspace' && query === '') onTakeBack?.();
  }

  return {
    query: query.trim(),
    isOpen,
    /** Something was taken: the field begins anew. */
    clear: () => {
      setQuery('');
      close();
    },
    /** Something was taken, and this is what the field says of it. */
    fill: (text: string) => {
      setQuery(text);
      close();
    },
    input: <Option>(listed: Listed<Option>, error: string | undefined) => ({
      id,
      role: 'combobox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-expanded': listed.isListed,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': active >= 0 ? `${id}-${active}` : undefined,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': error ? `${id}-error` : undefined,
      autoComplete: 'off',
      dir: query ? 'auto' : 'rtl',
      readOnly: !canEdit,
      value: query,
      onFocus: () => setOpen(canEdit),
      onClick: () => setOpen(canEdit),
      onBlur: close,
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, listed),
      onChange: ({ target }: { target: { value: string } }) => {
        setQuery(target.value);
        setOpen(canEdit);
        setActive(-1);
      },
    }),
    option: (at: number, onPick: () => void) => ({
      id: `${id}-${at}`,
      role: 'option' as const,
      'aria-selected': at === active,
      // The field must keep the focus, or its list closes before the click.
      onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onClick: onPick,
    }),
  };
}
