'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { countWords, readingMinutes } from '@/newsroom/arabic/reading-time';
import { MAX_BODY_WORDS } from '@/newsroom/articles/body/blocks';
import { useEditorTools } from '../draft/draft-context';

const PAUSE_MS = 300;

/** Words and reading time, counted when the writer pauses; too many words are said at once. */
export function BodyLength({ editor }: { editor: Editor }) {
  const { digits } = useEditorTools();
  const [count, setCount] = useState(() => wordsOf(editor));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setCount(wordsOf(editor)), PAUSE_MS);
    };
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor]);

  const isOver = count > MAX_BODY_WORDS;
  return (
    <p className={isOver ? 'len over' : 'len'}>
      <span className="num">{ar.editor.bodyLength(count, readingMinutes(count), { digits })}</span>
      {isOver && <b>{ar.editor.bodyTooLong(formatNumber(MAX_BODY_WORDS, { digits }))}</b>}
    </p>
  );
}

function wordsOf({ state: { doc } }: Editor): number {
  return countWords(doc.textBetween(0, doc.content.size, '\n', '\n'));
}
