import { block } from './blocks';

/** Whether a link's address may be stored in a body: the schema of blocks decides. */
export function acceptsHref(href: string): boolean {
  const content = [{ text: 'x', href }];
  return block.safeParse({ id: 'x', type: 'paragraph', content }).success;
}
