import type { Body } from './blocks';

/** Level of the heading of a box, under the part of the text in which it stands. */
export type BoxLevel = 2 | 3 | 4;

/** For every block the level that the heading of a box has in its place: one below the heading before it. */
export function boxLevels(body: Body): BoxLevel[] {
  let level: BoxLevel = 2;
  return body.map((block) => {
    if (block.type === 'heading') level = block.level === 2 ? 3 : 4;
    return level;
  });
}
