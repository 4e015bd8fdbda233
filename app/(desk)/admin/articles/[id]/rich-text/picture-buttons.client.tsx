'use client';

import type { NodeViewProps } from '@tiptap/react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useEditorTools } from '../draft/draft-context';
import { usePictureTools } from '../pictures/picture-tools';
import { moveBlock } from './move-block';

type Props = NodeViewProps & {
  /** The picture's number in the text, in the newspaper's digits. */
  index: string;
};

/** What can be done with a picture of the text. */
export function PictureButtons(props: Props) {
  const { node, editor, getPos, updateAttributes, deleteNode, index } = props;
  const words = ar.editor.picture;
  const { draft } = useEditorTools();
  const tools = usePictureTools();

  function replace(): void {
    tools.pick({
      isMany: false,
      onPick: ([picture]) => {
        if (!picture) return;
        draft.learnPicture(picture);
        // The words were written for the picture that goes.
        updateAttributes({ mediaId: picture.id, caption: '', credit: '' });
      },
    });
  }

  function move(step: -1 | 1): void {
    const pos = getPos();
    const target = pos === undefined ? null : moveBlock(editor.view, pos, step);
    if (target === null) return;
    // The block is drawn anew at its new place, and the hand must not lose the button.
    requestAnimationFrame(() => {
      const block = editor.view.nodeDOM(target);
      if (!(block instanceof HTMLElement)) return;
      block.querySelector<HTMLElement>(`[data-move="${step}"]`)?.focus();
    });
  }

  return (
    <div className="tools" role="group" aria-label={words.toolsOf(index)}>
      <button
        type="button"
        className="btn sm"
        aria-label={words.focusOf(index)}
        onClick={() => tools.cut(Number(node.attrs.mediaId))}
      >
        <Icon name="crosshair" className="s" />
        {words.focus}
      </button>
      <button type="button" className="btn sm" aria-label={words.swapOf(index)} onClick={replace}>
        <Icon name="images" className="s" />
        {words.swap}
      </button>
      <IconButton icon="arrow-up" label={words.upOf(index)} step={-1} onClick={() => move(-1)} />
      <IconButton icon="arrow-down" label={words.downOf(index)} step={1} onClick={() => move(1)} />
      <button
        type="button"
        className="icb dgr"
        aria-label={words.removeOf(index)}
        title={words.removeOf(index)}
        onClick={() => deleteNode()}
      >
        <Icon name="trash-2" className="s" />
      </button>
    </div>
  );
}

function IconButton(props: { icon: IconName; label: string; step: -1 | 1; onClick: () => void }) {
  return (
    <button
      type="button"
      className="icb"
      aria-label={props.label}
      title={props.label}
      data-move={props.step}
      onClick={props.onClick}
    >
      <Icon name={props.icon} className="s" />
    </button>
  );
}
