'use client';

import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { frameId, type FramedKind } from './block-frame.client';

/** A block of the text that is written in the text itself: fields over it, buttons under it. */
export function BoxFrame({
  view,
  kind,
  number,
  icon,
  top,
  tools,
  contentIn,
}: {
  view: NodeViewProps;
  kind: FramedKind;
  number: string;
  icon: IconName;
  top?: ReactNode;
  tools?: ReactNode;
  /** What holds its text: a box, or the table whose rows it is. */
  contentIn?: 'table';
}) {
  const words = ar.editor.blocks[kind];
  const { editor, selected, deleteNode } = view;
  return (
    <NodeViewWrapper
      as="figure"
      className={selected ? 'blk fig box on' : 'blk fig box'}
      id={frameId(view)}
      tabIndex={-1}
      aria-label={words.name(number)}
    >
      <div className="look" contentEditable={false}>
        <p className="hd">
          <Icon name={icon} />
          <b aria-hidden="true">{words.name(number)}</b>
        </p>
        {top}
      </div>
      {contentIn === 'table' ? (
        <div className="wide">
          <NodeViewContent<'table'> as="table" />
        </div>
      ) : (
        <NodeViewContent className="text" />
      )}
      {editor.isEditable && (
        <div className="words" contentEditable={false}>
          {tools}
          <div className="acts">
            <button
              type="button"
              className="btn sm dgr"
              onClick={() => {
                deleteNode();
                editor.commands.focus();
              }}
            >
              <Icon name="trash-2" className="s" />
              {words.remove(number)}
            </button>
          </div>
        </div>
      )}
    </NodeViewWrapper>
  );
}
