/** A node of the editor's document as Tiptap's `getJSON()` writes it; attributes are not trusted. */
export interface TiptapNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: TiptapNode[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** How a quote's last paragraph says whose words they were. */
export const ATTRIBUTION_MARK = '— ';
