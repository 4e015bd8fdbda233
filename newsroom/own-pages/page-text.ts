import { keptBlocks } from '@/messages/ar-page-editor';
import { embedPage } from '../articles/body/embeds';
import type { Block, Body, Span } from '../articles/body/blocks';
import { sameValue } from '../articles/same-value';
import { isPageText, pageBody } from './page-body';
import { tidySpans, writtenSpans } from './written-spans';

/** A line that stands for a block which the writing form has no signs for: `[[جدول: b3]]`. */
const KEPT_LINE = /^(\[\[[^\]:\n]{1,40}: [A-Za-z0-9_-]{1,40}\]\])[ \t]*$/m;
const KEPT = /^\[\[(.+): ([\w-]+)\]\]$/;

/**
 * A body in the writing form of docs/own-pages.md, for who writes without scripts. A block that would
 * come back otherwise than it was is a line that names it, so that nothing is lost.
 */
export function pageText(body: Body): string {
  const parts: string[] = [];
  let isAfterList = false;
  for (const block of body) {
    const isList = block.type === 'list';
    // Two lists that follow one another would be one.
    const text: string | null = isList && isAfterList ? null : writtenBlock(block);
    const written: string | null =
      text !== null && isPageText(text) && saysTheSame(text, block) ? text : null;
    parts.push(written ?? `[[${keptBlocks[block.type]}: ${block.id}]]`);
    isAfterList = isList && written !== null;
  }
  return parts.join('\n\n');
}

/**
 * What was written → blocks; lines that name a block of the `kept` body bring it back, under its own id, so that
 * the line means the same block however often others save meanwhile.
 */
export function bodyOfText(text: string, kept: Body): Body {
  const taken = new Set(kept.map(({ id }) => id));
  const back = new Set<string>();
  let number = 0;
  const freeId = (): string => {
    do number += 1;
    while (taken.has(`b${number}`));
    return `b${number}`;
  };
  return text.split(KEPT_LINE).flatMap((part, at) => {
    const named = at % 2 === 1 ? keptBlock(part, kept) : undefined;
    if (!named) return pageBody(part).map((block) => ({ ...block, id: freeId() }));
    const again = back.has(named.id);
    back.add(named.id);
    return [again ? { ...named, id: freeId() } : named];
  });
}

function keptBlock(line: string, kept: Body): Block | undefined {
  const [, word, named] = KEPT.exec(line) ?? [];
  return kept.find(({ id, type }) => id === named && keptBlocks[type] === word);
}

function writtenBlock(block: Block): string | null {
  switch (block.type) {
    case 'paragraph':
      return writtenSpans(block.content);
    case 'heading':
      return `${'#'.repeat(block.level)} ${writtenSpans(block.content)}`;
    case 'list':
      return block.items
        .map((item, at) => inLines(block.ordered ? `${at + 1}. ` : '- ', '   ', item))
        .join('\n');
    case 'quote':
      return block.paragraphs.map((spans) => inLines('> ', '> ', spans)).join('\n>\n');
    case 'embed':
      return embedPage(block);
    default:
      return null;
  }
}

function inLines(first: string, others: string, spans: Span[]): string {
  return first + writtenSpans(spans).replaceAll('\n', `\n${others}`);
}

function saysTheSame(text: string, block: Block): boolean {
  const [read, ...more] = pageBody(text);
  return read !== undefined && more.length === 0 && sameValue(plain(read), plain(block));
}

/** A block without its id, its spans as the form can say them. */
function plain(block: Block): unknown {
  const { id: _, ...rest } = block;
  if ('content' in rest) return { ...rest, content: tidySpans(rest.content) };
  if (rest.type === 'list') return { ...rest, items: rest.items.map(tidySpans) };
  if (rest.type === 'quote') return { ...rest, paragraphs: rest.paragraphs.map(tidySpans) };
  return rest;
}
