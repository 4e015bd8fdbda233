import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { StoryRef } from '@/newsroom/articles/desk-views';
import type { ArticleFields } from '@/newsroom/articles/fields';

/** Id of the field of related stories. */
export const RELATED_FIELD = 'related-stories';

/** What could be better in a text; it never stands in the way of publication. */
export interface TextNote {
  sentence: string;
  /** Id of the element where it is mended. */
  target: string;
}

/**
 * Boxes, tables and embeds without the words that readers need, and stories that readers do not see.
 *
 * @param inDigits a number as the newspaper writes it
 */
export function textNotes(
  { body, relatedIds }: Pick<ArticleFields, 'body' | 'relatedIds'>,
  stories: Record<number, StoryRef>,
  inDigits: (count: number) => string,
): TextNote[] {
  const words = ar.editor.notes;
  const hiddenOf = (ids: number[]) =>
    ids.flatMap((id) => {
      const ref = stories[id];
      return ref?.publishedAt === null ? [ref.title || ar.editor.stories.unknown(String(id))] : [];
    });
  const counts = new Map<Block['type'], number>();
  const ofBody = body.flatMap((block) => {
    const count = (counts.get(block.type) ?? 0) + 1;
    counts.set(block.type, count);
    const sentences =
      block.type === 'related'
        ? hiddenOf(block.articleIds).map(words.boxHidden)
        : missingIn(block, inDigits(count));
    return sentences.map((sentence) => ({ sentence, target: `block-${block.id}` }));
  });
  const beside = hiddenOf(relatedIds).map((title) => ({
    sentence: words.relatedHidden(title),
    target: RELATED_FIELD,
  }));
  return [...ofBody, ...beside];
}

function missingIn(block: Block, number: string): string[] {
  const words = ar.editor.notes;
  if (block.type === 'factBox' && block.title === '') return [words.factBoxTitle(number)];
  if (block.type === 'table' && block.caption === '') return [words.tableCaption(number)];
  if (block.type === 'embed' && block.title === '') return [words.embedTitle(number)];
  return [];
}
