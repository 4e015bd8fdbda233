'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { ar } from '@/messages/ar';
import { countLetters } from '@/newsroom/arabic/count-letters';
import { formatNumber } from '@/newsroom/arabic/digits';
import { countWords, readingMinutes } from '@/newsroom/arabic/reading-time';
import { MAX_BODY_WORDS } from '@/newsroom/articles/body/blocks';
import { useEditorTools } from '../draft/draft-context';

const PAUSE_MS = 300;

/** Words, letters and reading time, counted when the writer pauses; says when words are too many. */
export function BodyLength({ editor }: { editor: Editor }) {
  const { digits } = useEditorTools();
  const [length, setLength] = useState(() => lengthOf(editor));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setLength(lengthOf(editor)), PAUSE_MS);
    };
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor]);

  const isOver = length.words > MAX_BODY_WORDS;
  return (
    <p className={isOver ? 'len over' : 'len'}>
      <span className="num">{ar.editor.bodyLength(length, { digits })}</span>
      {isOver && <b>{ar.editor.bodyTooLong(formatNumber(MAX_BODY_WORDS, { digits }))}</b>}
    </p>
  );
}

function lengthOf({ state: { doc } }: Editor) {
  const text = doc.textBetween(0, doc.content.size, '\n', '\n');
  const words = countWords(text);
  return { words, letters: countLetters(text), minutes: readingMinutes(words) };
}
