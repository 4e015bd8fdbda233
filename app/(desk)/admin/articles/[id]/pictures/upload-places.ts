import type { Node } from '@tiptap/pm/model';
import type { Mapping } from '@tiptap/pm/transform';

/** Where the picture of an upload will stand: at an edge between two blocks of the text. */
export interface UploadPlace {
  /** Of the upload. */
  id: number;
  pos: number;
}

/** A change of the text, as a transaction describes it. */
interface Change {
  before: Node;
  doc: Node;
  mapping: Mapping;
}

/** The edge between blocks that is nearest to a position: the block's own, or after it. */
export function blockEdge(doc: Node, pos: number): number {
  const at = doc.resolve(Math.min(pos, doc.content.size));
  return at.depth === 0 ? at.pos : at.after(1);
}

/**
 * The places after a change of the text. What was written or removed around them moves them along;
 * where the text around a place was replaced, it stays before the block of the same number.
 *
 * @param landed the upload whose picture this change has put into the text: it is taken off the
 *   list, those before it stay before the picture, those after it come after it
 */
export function movePlaces(places: UploadPlace[], change: Change, landed?: number): UploadPlace[] {
  const landedAt = places.findIndex((place) => place.id === landed);
  return places.flatMap((place, at) => {
    if (at === landedAt) return [];
    const isAfter = landedAt >= 0 && at > landedAt;
    return [{ ...place, pos: moved(place.pos, change, isAfter ? 1 : -1) }];
  });
}

function moved(pos: number, { before, doc, mapping }: Change, side: -1 | 1): number {
  const result = mapping.mapResult(pos, side);
  if (!result.deletedAcross) return blockEdge(doc, result.pos);
  const index = Math.min(before.resolve(pos).index(0), doc.childCount);
  let edge = 0;
  for (let at = 0; at < index; at += 1) edge += doc.child(at).nodeSize;
  return edge;
}
