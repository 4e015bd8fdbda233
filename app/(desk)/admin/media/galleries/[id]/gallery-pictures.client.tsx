'use client';

import { useEffect, useRef, useState, type DragEvent } from 'react';
import { ar } from '@/messages/ar';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import { GalleryPicture } from './gallery-picture.client';
import type { useGalleryForm } from './use-gallery-form';

/**
 * The pictures in their order: moved by dragging or by buttons. The focus stays with the picture
 * that was moved, and where it has come to is said.
 */
export function GalleryPictures({
  form,
  mayEdit,
  digits,
}: {
  form: ReturnType<typeof useGalleryForm>;
  mayEdit: boolean;
  digits: DigitSystem;
}) {
  const words = ar.galleries.form;
  const { items } = form;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const toFocus = useRef<{ at: number; act: string } | null>(null);
  const number = (n: number): string => formatNumber(n, { digits });

  useEffect(() => {
    const wish = toFocus.current;
    toFocus.current = null;
    if (!wish) return;
    const row = list.current?.children.item(Math.min(wish.at, items.length - 1));
    const button = row?.querySelector<HTMLElement>(`[data-act=${wish.act}]:not([disabled])`);
    (button ?? row?.querySelector<HTMLElement>('button:not([disabled])'))?.focus();
  }, [items]);

  function move(from: number, to: number, act: string): void {
    if (to < 0 || to >= items.length) return;
    toFocus.current = { at: to, act };
    form.move(from, to);
    setSaid(words.moved(number(to + 1), number(items.length)));
  }

  function remove(at: number): void {
    toFocus.current = { at, act: 'remove' };
    form.remove(at);
    setSaid(words.removed(items.length - 1, { digits }));
  }

  function over(event: DragEvent, to: number): void {
    if (dragged === null) return;
    event.preventDefault();
    if (dragged === to) return;
    form.move(dragged, to);
    setDragged(to);
  }

  return (
    <>
      <ol className="gp" ref={list}>
        {items.map((item, at) => (
          <GalleryPicture
            key={item.mediaId}
            item={item}
            place={number(at + 1)}
            isFirst={at === 0}
            isLast={at === items.length - 1}
            isDragged={dragged === at}
            mayEdit={mayEdit}
            onCaption={(caption) => form.setCaption(at, caption)}
            onMove={(act) => {
              const to = { first: 0, earlier: at - 1, later: at + 1 }[act];
              move(at, to, act);
            }}
            onRemove={() => remove(at)}
            onDragStart={() => setDragged(at)}
            onDragOver={(event) => over(event, at)}
            onDragEnd={() => setDragged(null)}
          />
        ))}
      </ol>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  );
}
