import type { EditorView } from '@tiptap/pm/view';
import { filesOf } from '../../../upload/transferred-files';

/** The edge between two blocks that is nearest to where the pointer let go. */
export function dropEdge(view: EditorView, { clientX, clientY }: DragEvent): number {
  const { doc } = view.state;
  const hit = view.posAtCoords({ left: clientX, top: clientY });
  if (!hit) return doc.content.size;
  const at = doc.resolve(hit.pos);
  if (at.depth === 0) return at.pos;
  const block = view.nodeDOM(at.before(1));
  if (!(block instanceof HTMLElement)) return at.after(1);
  const { top, height } = block.getBoundingClientRect();
  return clientY < top + height / 2 ? at.before(1) : at.after(1);
}

/**
 * The files of a paste that are meant as files. Word processors put a picture of copied text beside
 * the text itself, browsers an `<img>` beside a copied picture: where there are words, they count.
 */
export function pastedFiles(data: DataTransfer | null): File[] {
  const files = filesOf(data);
  if (files.length === 0) return [];
  const html = data?.getData('text/html') ?? '';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.textContent.trim() === '' ? files : [];
}
