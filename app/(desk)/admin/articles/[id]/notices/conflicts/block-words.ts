import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import { bodyText } from '@/newsroom/articles/body/body-text';
import type { KnownRefs } from '../../draft/draft-state';

/** A block as plain words, with what it shows of the library by name. */
export function blockWords(block: Block, refs: KnownRefs): string {
  const shown = shownBy(block, refs);
  return [shown, bodyText([block])].filter(Boolean).join('\n');
}

function shownBy(block: Block, refs: KnownRefs): string {
  switch (block.type) {
    case 'picture':
      return refs.pictures[block.mediaId]?.alt || `#${block.mediaId}`;
    case 'video':
    case 'audio':
      return refs.clips[block.mediaId]?.name ?? `#${block.mediaId}`;
    case 'gallery':
      return refs.galleries[block.galleryId]?.title ?? `#${block.galleryId}`;
    case 'related':
      return block.articleIds.map((id) => refs.stories[id]?.title || `#${id}`).join('\n');
    case 'embed':
      return `${block.provider} ${block.code}`;
    case 'divider':
      return ar.revisions.blocks.divider;
    default:
      return '';
  }
}
