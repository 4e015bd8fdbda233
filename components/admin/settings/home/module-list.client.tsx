'use client';

import { useEffect, useRef, useState, type DragEvent } from 'react';
import { homeWords as words } from '@/messages/ar-home';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import {
  actOnModules,
  addableKinds,
  movedTo,
  MOST_MODULES,
  type HomeModule,
  type ModuleKind,
} from '@/newsroom/settings/home-modules';
import type { SectionChoice } from './home-form.client';
import { ModuleRow } from './module-row.client';

/** A module with a name of its own while it is on the screen. */
interface Row {
  id: number;
  module: HomeModule;
}

const rowsOf = (modules: HomeModule[]): Row[] => modules.map((module, id) => ({ id, module }));

/**
 * The modules in their order: moved by dragging, by buttons or by the arrow keys. The focus stays
 * with the module that was moved, and where it has come to is said.
 */
export function ModuleList({
  modules,
  standard,
  sections,
  digits,
}: {
  modules: HomeModule[];
  standard: HomeModule[];
  sections: SectionChoice[];
  digits: DigitSystem;
}) {
  const [rows, setRows] = useState(() => rowsOf(modules));
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const toFocus = useRef<{ id: number; act: string } | null>(null);
  const number = (n: number): string => formatNumber(n, { digits });
  const now = rows.map(({ module }) => module);
  const kinds = addableKinds(now);

  useEffect(() => {
    const wish = toFocus.current;
    toFocus.current = null;
    const row = wish && list.current?.querySelector(`[data-row="${wish.id}"]`);
    row?.querySelector<HTMLElement>(`[data-act=${wish?.act}]:not([disabled]), .grip`)?.focus();
  }, [rows]);

  function change(next: Row[], sentence: string): void {
    setRows(next);
    setSaid(sentence);
    // The form hears of it as of anything that is typed.
    list.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function move(from: number, to: number, act: string): void {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) return;
    toFocus.current = { id: row.id, act };
    const sentence = words.moved(nameOf(row.module, sections), number(to + 1), number(rows.length));
    change(movedTo(rows, from, to), sentence);
  }

  function remove(at: number): void {
    const row = rows[at];
    const next = rows[at + 1] ?? rows[at - 1];
    if (next) toFocus.current = { id: next.id, act: 'remove' };
    if (row) change(rows.toSpliced(at, 1), words.removed(nameOf(row.module, sections)));
  }

  function add(kind: ModuleKind): void {
    const added = actOnModules(now, `add.${kind}`).at(now.length);
    if (!added) return;
    const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
    toFocus.current = { id, act: 'earlier' };
    change([...rows, { id, module: added }], words.added(nameOf(added, sections)));
  }

  function over(event: DragEvent, to: number): void {
    if (dragged === null) return;
    event.preventDefault();
    if (dragged === to) return;
    setRows(movedTo(rows, dragged, to));
    setDragged(to);
  }

  return (
    <>
      {rows.length === 0 && <p className="mut">{words.empty}</p>}
      <ol className="mods" ref={list}>
        {rows.map(({ id, module }, at) => (
          <li
            key={id}
            data-row={id}
            className={dragged === at ? 'drg' : undefined}
            onDragOver={(event) => over(event, at)}
          >
            <ModuleRow
              module={module}
              name={nameOf(module, sections)}
              at={at}
              isLast={at === rows.length - 1}
              sections={sections}
              digits={digits}
              onChange={(changed) => setRows(rows.with(at, { id, module: changed }))}
              onMove={(act) => move(at, act === 'earlier' ? at - 1 : at + 1, act)}
              onRemove={() => remove(at)}
              onDrag={(isOn) => setDragged(isOn ? at : null)}
            />
          </li>
        ))}
      </ol>
      <div className="srow">
        {rows.length < MOST_MODULES &&
          kinds.map((kind) => (
            <button
              key={kind}
              type="submit"
              name="act"
              value={`add.${kind}`}
              className="btn sm"
              onClick={(event) => {
                event.preventDefault();
                add(kind);
              }}
            >
              {words.add}: {words.kinds[kind]}
            </button>
          ))}
        <button
          type="submit"
          name="act"
          value="reset"
          className="btn sm ghost"
          onClick={(event) => {
            event.preventDefault();
            change(rowsOf(standard), words.restored);
          }}
        >
          {words.reset}
        </button>
      </div>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  );
}

function nameOf(module: HomeModule, sections: SectionChoice[]): string {
  if (!('sectionId' in module)) return words.kinds[module.kind];
  return sections.find(({ id }) => id === module.sectionId)?.name ?? words.nextName;
}
