import type { Block, Span } from '../body/blocks';

type PartName =
  | 'text'
  | 'type'
  | 'direction'
  | 'level'
  | 'ordered'
  | 'attribution'
  | 'title'
  | 'caption'
  | 'credit'
  | 'cut'
  | 'media'
  | 'gallery'
  | 'stories'
  | 'source'
  | 'heads'
  | 'links'
  | 'bold'
  | 'italic';

/** A side of a block that can change by itself: words, or values that are there or not. */
export type BlockPart =
  | { name: PartName; kind: 'words'; words: string }
  | { name: PartName; kind: 'values'; values: (string | number)[] };

/** All that a block says, part by part; the words first. */
export function blockParts(block: Block): BlockPart[] {
  const dir = 'dir' in block ? block.dir : undefined;
  const direction = dir ? [values('direction', [dir])] : [];
  return [values('type', [block.type]), ...ownParts(block), ...direction];
}

function ownParts(block: Block): BlockPart[] {
  switch (block.type) {
    case 'paragraph':
      return spanParts([block.content]);
    case 'heading':
      return [...spanParts([block.content]), values('level', [block.level])];
    case 'quote':
      return [...spanParts(block.paragraphs), words('attribution', block.attribution)];
    case 'list':
      return [...spanParts(block.items), values('ordered', [block.ordered ? 'yes' : 'no'])];
    case 'keyPoints':
      return spanParts(block.items);
    case 'factBox':
      return [words('title', block.title), ...spanParts(block.paragraphs)];
    case 'table':
      return [
        words('caption', block.caption),
        ...spanParts(
          block.rows.flat(),
          block.rows.map((row) => row.map(text).join(' | ')).join('\n'),
        ),
        values('heads', [
          ...(block.headRow ? ['row'] : []),
          ...(block.headColumn ? ['column'] : []),
        ]),
      ];
    case 'pullQuote':
      return [words('text', block.text), words('attribution', block.attribution)];
    case 'picture':
      return [
        values('media', [block.mediaId]),
        values('cut', [block.cut ?? 'wide']),
        ...captions(block),
      ];
    case 'video':
    case 'audio':
      return [values('media', [block.mediaId]), ...captions(block)];
    case 'embed':
      return [
        values('source', [`${block.provider} ${block.code}`]),
        words('title', block.title),
        values('media', block.mediaId === null ? [] : [block.mediaId]),
      ];
    case 'gallery':
      return [values('gallery', [block.galleryId])];
    case 'related':
      return [values('stories', block.articleIds)];
    case 'divider':
      return [];
  }
}

function spanParts(lines: Span[][], written = lines.map(text).join('\n')): BlockPart[] {
  const spans = lines.flat();
  return [
    words('text', written),
    values(
      'links',
      spans.flatMap(({ href }) => href ?? []),
    ),
    values(
      'bold',
      spans.flatMap((span) => (span.bold ? [span.text] : [])),
    ),
    values(
      'italic',
      spans.flatMap((span) => (span.italic ? [span.text] : [])),
    ),
  ];
}

function captions({ caption, credit }: { caption: string; credit: string }): BlockPart[] {
  return [words('caption', caption), words('credit', credit)];
}

function text(spans: Span[]): string {
  return spans.map((span) => span.text).join('');
}

function words(name: PartName, said: string): BlockPart {
  return { name, kind: 'words', words: said };
}

function values(name: PartName, those: (string | number)[]): BlockPart {
  return { name, kind: 'values', values: those };
}
