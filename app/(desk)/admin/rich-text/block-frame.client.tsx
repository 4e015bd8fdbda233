'use client';

import { NodeViewWrapper, useEditorState, type NodeViewProps } from '@tiptap/react';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useWriting } from './writing-context';

/** The kinds of blocks that are framed; each has words of its own. */
export type FramedKind = keyof typeof ar.editor.blocks;

/** Which of its kind a block of the text is, as its fields and buttons say it («الفيديو 2»). */
export function useBlockNumber({ node, editor, getPos }: NodeViewProps): string {
  const { digits } = useWriting();
  const place = useEditorState({
    editor,
    selector: () => {
      const position = getPos();
      let count = 1;
      editor.state.doc.forEach((one, offset) => {
        if (one.type === node.type && position !== undefined && offset < position) count += 1;
      });
      return count;
    },
  });
  return formatNumber(place, { digits });
}

/** Id of the element of a block, for what leads to it. */
export function frameId({ node }: NodeViewProps): string {
  return `block-${String(node.attrs.id)}`;
}

/**
 * A block of the text that is not written in the text itself: a look at what it shows, its fields,
 * and the buttons that put another in its place or take it out.
 */
export function BlockFrame({
  view,
  kind,
  number,
  look,
  change,
  children,
}: {
  view: NodeViewProps;
  kind: FramedKind;
  number: string;
  look?: ReactNode;
  /** Puts another in its place: the words of the button, and the dialog behind it. */
  change?: { word: string; dialog: (close: () => void) => ReactNode };
  children?: ReactNode;
}) {
  const words = ar.editor.blocks[kind];
  const [isChanging, setChanging] = useState(false);
  const { editor, selected, deleteNode } = view;
  return (
    <NodeViewWrapper
      as="figure"
      className={selected ? 'blk fig on' : 'blk fig'}
      id={frameId(view)}
      tabIndex={-1}
      aria-label={words.name(number)}
    >
      {look && (
        <div className="look" contentEditable={false} data-drag-handle="">
          {look}
        </div>
      )}
      <div className="words" contentEditable={false}>
        {children}
        {editor.isEditable && (
          <div className="acts">
            {change && (
              <button type="button" className="btn sm" onClick={() => setChanging(true)}>
                {change.word}
              </button>
            )}
            <button type="button" className="btn sm dgr" onClick={() => deleteNode()}>
              <Icon name="trash-2" className="s" />
              {words.remove(number)}
            </button>
          </div>
        )}
        {isChanging && change?.dialog(() => setChanging(false))}
      </div>
    </NodeViewWrapper>
  );
}

/** A line of words of a block, or several that make one. */
export function BlockField({
  label,
  value,
  max,
  isReadOnly,
  isLong = false,
  onChange,
}: {
  label: string;
  value: string;
  max: number;
  isReadOnly: boolean;
  isLong?: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const control = { id, value, maxLength: max, dir: value ? 'auto' : 'rtl', readOnly: isReadOnly };
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <div className="in">
        {isLong ? (
          <textarea
            {...control}
            rows={2}
            onChange={({ target }) => onChange(target.value.replace(/\s*\n\s*/g, ' '))}
          />
        ) : (
          <input {...control} onChange={({ target }) => onChange(target.value)} />
        )}
      </div>
    </div>
  );
}
