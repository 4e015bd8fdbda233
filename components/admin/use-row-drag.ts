import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';

/** Attributes of a row that changes its place. */
interface MovingRow {
  draggable: true;
  'data-row': string;
  'data-drop': boolean | undefined;
  onDragStart: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDragLeave: () => void;
  onDragEnd: () => void;
  onDrop: (event: DragEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onSubmit: () => void;
}

/**
 * Rows that change their places by drag, by Alt with the arrows, and by forms inside them. What they
 * become is said by the server; here nothing moves before it has. Whoever works by keys stays on the
 * row that moved.
 *
 * @param drop the row `key` was let go over the row `onto`
 * @param step one place up (-1) or down (1)
 */
export function useRowDrag(
  drop: (key: string, onto: string) => void,
  step: (key: string, by: 1 | -1) => void,
): (key: string, group: string) => MovingRow {
  const [dragged, setDragged] = useState<{ key: string; group: string } | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const hold = useKeptFocus();
  const end = (): void => {
    setDragged(null);
    setOver(null);
  };
  return (key, group) => ({
    draggable: true,
    'data-row': key,
    'data-drop': over === key || undefined,
    onDragStart: (event) => {
      event.stopPropagation();
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', key);
      setDragged({ key, group });
    },
    onDragOver: (event) => {
      if (!dragged || dragged.key === key || dragged.group !== group) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(key);
    },
    onDragLeave: () => setOver((now) => (now === key ? null : now)),
    onDragEnd: end,
    onDrop: (event) => {
      if (!dragged || dragged.group !== group) return;
      event.preventDefault();
      event.stopPropagation();
      if (dragged.key !== key) drop(dragged.key, key);
      end();
    },
    onKeyDown: (event) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      event.stopPropagation();
      hold(key);
      step(key, event.key === 'ArrowUp' ? -1 : 1);
    },
    onSubmit: () => hold(key),
  });
}

/** A browser drops the focus of an element that is put elsewhere: it goes back to the same one of its row. */
function useKeptFocus(): (key: string) => void {
  const held = useRef<{ key: string; label: string | null } | null>(null);
  useEffect(() => {
    const { current } = held;
    if (!current || document.activeElement !== document.body) return;
    const row = document.querySelector(`[data-row="${CSS.escape(current.key)}"]`);
    const all = [...(row?.querySelectorAll<HTMLElement>('a, button, [tabindex="0"]') ?? [])];
    // At the end of the list the button is gone.
    const same = all.find((one) => one.getAttribute('aria-label') === current.label) ?? all[0];
    same?.focus();
  });
  return (key) => {
    held.current = { key, label: document.activeElement?.getAttribute('aria-label') ?? null };
  };
}
