import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { parseEmbedAddress } from '@/newsroom/articles/body/embeds';
import { dataAttribute, dataNumber } from '../data-attribute';
import { EmbedBlock } from './embed-block.client';

/**
 * A film, post or map of another house in the body. Its address, pasted alone into an empty paragraph, becomes
 * one; anywhere else it stays text.
 */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes: () => ({
    ...dataAttribute('data-provider', 'provider'),
    ...dataAttribute('data-code', 'code'),
    ...dataAttribute('data-title', 'title'),
    ...dataNumber('data-poster-id', 'mediaId'),
  }),

  parseHTML: () => [{ tag: 'figure[data-provider]' }],

  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],

  addNodeView: () => ReactNodeViewRenderer(EmbedBlock),

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: ({ state, dispatch }, event) => {
            const film = parseEmbedAddress(event.clipboardData?.getData('text/plain') ?? '');
            const place = film && emptyParagraph(state);
            if (!place) return false;
            const node = this.type.create({ ...film, title: '', mediaId: null });
            dispatch(state.tr.replaceWith(place.from, place.to, node).scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },
});

/** The paragraph of the body that the caret stands in, when nothing is in it. */
function emptyParagraph({ selection }: EditorState): { from: number; to: number } | null {
  const { $from, empty } = selection;
  const isEmpty = empty && $from.depth === 1 && $from.parent.type.name === 'paragraph';
  return isEmpty && $from.parent.content.size === 0
    ? { from: $from.before(1), to: $from.after(1) }
    : null;
}
