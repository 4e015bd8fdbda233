'use client';

import { NodeViewWrapper, useEditorState, type NodeViewProps } from '@tiptap/react';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useEditorTools } from '../draft/draft-context';

/** The kinds of blocks that are framed so; each has words of its own. */
export type FramedKind = keyof typeof ar.editor.blocks;

/** Which of its kind a block of the text is, as its fields and buttons say it («الفيديو 2»). */
export function useBlockNumber({ node, editor, getPos }: NodeViewProps): string {
  const { digits } = useEditorTools();
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

/**
 * A block of the text that shows something of the library: a look at it, its fields, and the
 * buttons that put another in its place or take it out.
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
  look: ReactNode;
  /** The dialog behind «تغيير». */
  change: (close: () => void) => ReactNode;
  children?: ReactNode;
}) {
  const words = ar.editor.blocks[kind];
  const [isChanging, setChanging] = useState(false);
  const { editor, selected, deleteNode } = view;
  return (
    <NodeViewWrapper
      as="figure"
      className={selected ? 'blk fig on' : 'blk fig'}
      aria-label={words.name(number)}
    >
      <div className="look" contentEditable={false} data-drag-handle="">
        {look}
      </div>
      <div className="words" contentEditable={false}>
        {children}
        {editor.isEditable && (
          <div className="acts">
            <button type="button" className="btn sm" onClick={() => setChanging(true)}>
              {words.change(number)}
            </button>
            <button type="button" className="btn sm dgr" onClick={() => deleteNode()}>
              <Icon name="trash-2" className="s" />
              {words.remove(number)}
            </button>
          </div>
        )}
        {isChanging && change(() => setChanging(false))}
      </div>
    </NodeViewWrapper>
  );
}

/** One line of words of a block. */
export function BlockField({
  label,
  value,
  max,
  isReadOnly,
  onChange,
}: {
  label: string;
  value: string;
  max: number;
  isReadOnly: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <div className="in">
        <input
          id={id}
          value={value}
          maxLength={max}
          dir={value ? 'auto' : 'rtl'}
          readOnly={isReadOnly}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
