/**
 * The height in CSS pixels that the frame of a post tells the page around it: X in
 * `{"twttr.embed": {params: [{height}]}}`, Instagram in the text of `{details: {height}}`. Null for
 * every other message, and for heights that no post has.
 */
export function postHeight(data: unknown): number | null {
  const text = typeof data === 'string' ? data : JSON.stringify(data ?? '');
  const height = Number(/"height":\s*(\d+)/.exec(text)?.[1]);
  return height > 100 && height < 4000 ? height : null;
}
