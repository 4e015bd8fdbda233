'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useWriting } from '../writing-context';
import {
  findKey,
  findPlugin,
  findState,
  goOn,
  lookFor,
  replaceAll,
  replaceCurrent,
  selectCurrent,
} from './find-plugin';

const words = ar.editor.find;

/** Finds words in the body, however they are spelt, and puts others in their place. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const id = useId();
  const { digits } = useWriting();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(() => selectedLine(editor));
  const [instead, setInstead] = useState('');
  const [replaced, setReplaced] = useState<number | null>(null);
  const { count, at } = useEditorState({
    editor,
    selector: () => {
      const { matches, at: current } = findState(editor.state);
      return { count: matches.length, at: current };
    },
  });
  const { view } = editor;

  useEffect(() => {
    editor.registerPlugin(findPlugin());
    lookFor(editor.view, selectedLine(editor));
    field.current?.select();
    return () => {
      editor.unregisterPlugin(findKey);
    };
  }, [editor]);

  function close(): void {
    selectCurrent(view);
    onClose();
    editor.commands.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    else if (event.target === field.current) goOn(view, event.shiftKey ? -1 : 1);
    else replaceCurrent(view, instead);
    event.preventDefault();
  }

  const inDigits = (number: number): string => formatNumber(number, { digits });
  const said = (): string => {
    if (replaced !== null) return words.replaced(inDigits(replaced));
    if (query.trim() === '') return '';
    return count === 0 ? words.nothing : words.place(inDigits(at + 1), inDigits(count));
  };
  const step = (by: 1 | -1, icon: IconName, name: string) => (
    <button
      type="button"
      className="icb"
      aria-label={name}
      title={name}
      aria-disabled={count === 0 || undefined}
      onClick={() => goOn(view, by)}
    >
      <Icon name={icon} />
    </button>
  );

  return (
    <div className="fbar" role="search" aria-label={words.name} onKeyDown={onKeyDown}>
      <label className="vh" htmlFor={id}>
        {words.query}
      </label>
      <input
        id={id}
        ref={field}
        value={query}
        placeholder={words.query}
        dir={query ? 'auto' : 'rtl'}
        maxLength={200}
        autoFocus
        onChange={({ target }) => {
          setQuery(target.value);
          setReplaced(null);
          lookFor(view, target.value);
        }}
      />
      <span className="num" role="status">
        {said()}
      </span>
      {step(-1, 'chevron-up', words.previous)}
      {step(1, 'chevron-down', words.next)}
      <div className="rep">
        <label className="vh" htmlFor={`${id}-instead`}>
          {words.instead}
        </label>
        <input
          id={`${id}-instead`}
          value={instead}
          placeholder={words.instead}
          dir={instead ? 'auto' : 'rtl'}
          maxLength={200}
          onChange={({ target }) => setInstead(target.value)}
        />
        <button
          type="button"
          className="btn sm"
          aria-disabled={count === 0 || undefined}
          onClick={() => replaceCurrent(view, instead)}
        >
          {words.replace}
        </button>
        <button
          type="button"
          className="btn sm"
          aria-disabled={count === 0 || undefined}
          onClick={() => setReplaced(replaceAll(view, instead))}
        >
          {words.replaceAll}
        </button>
      </div>
      <button type="button" className="icb" aria-label={words.close} onClick={close}>
        <Icon name="x" />
      </button>
    </div>
  );
}

function selectedLine({ state: { doc, selection } }: Editor): string {
  const text = doc.textBetween(selection.from, selection.to, '\n', '\n');
  return text.includes('\n') ? '' : text.trim().slice(0, 200);
}
