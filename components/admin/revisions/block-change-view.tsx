import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import { blockParts, type BlockPart } from '@/newsroom/articles/diff/block-parts';
import type { BlockChange } from '@/newsroom/articles/diff/compare-bodies';
import type { RefNames } from '@/newsroom/articles/revision-views';
import { sameValue } from '@/newsroom/articles/same-value';
import { nameIn } from './name-in';
import { ValueChanges } from './value-changes';
import { WordDiff } from './word-diff';

/** What became of one block of a body. */
export function BlockChangeView({ change, names }: { change: BlockChange; names: RefNames }) {
  const { kind, isMoved, before, after } = change;
  const words = ar.revisions;
  const block = after ?? before;
  if (!block) return null;
  return (
    <div className={`bk bk-${kind}`}>
      {(kind !== 'same' || isMoved) && (
        <p className="bk-what">
          {[
            words.blocks[block.type],
            kind !== 'same' && words.change[kind],
            isMoved && words.change.moved,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {partNames(before, after).map((name) => (
        <PartChange
          key={name}
          name={name}
          before={partOf(before, name)}
          after={partOf(after, name)}
          names={names}
        />
      ))}
    </div>
  );
}

function PartChange({
  name,
  before,
  after,
  names,
}: {
  name: BlockPart['name'];
  before: BlockPart | undefined;
  after: BlockPart | undefined;
  names: RefNames;
}) {
  const part = after ?? before;
  if (!part) return null;
  const isText = name === 'text';
  // The words of a block are always read; of its other sides what changed, and what names it.
  if (!isText && sameValue(before, after) && !NAMING.includes(name)) return null;
  if (part.kind === 'words') {
    const [was, is] = [wordsOf(before), wordsOf(after)];
    if (!was && !is) return null;
    return (
      <p className="wd" dir="auto">
        {!isText && <span className="wd-part">{ar.revisions.part[name]}</span>}
        <WordDiff before={was} after={is} />
      </p>
    );
  }
  const [was, is] = [said(before, names), said(after, names)];
  if (was.length === 0 && is.length === 0) return null;
  return (
    <div className="wd">
      <span className="wd-part">{ar.revisions.part[name]}</span>
      <ValueChanges before={was} after={is} />
    </div>
  );
}

/** Without these a block of the library would show nothing. */
const NAMING: BlockPart['name'][] = ['media', 'gallery', 'stories', 'source'];

function partNames(before: Block | null, after: Block | null): BlockPart['name'][] {
  const parts = [before, after].flatMap((block) => (block ? blockParts(block) : []));
  const names = [...new Set(parts.map(({ name }) => name))];
  // The kind of a block stands above it; it is a part only where it became another.
  return before && after ? names : names.filter((name) => name !== 'type');
}

function partOf(block: Block | null, name: BlockPart['name']): BlockPart | undefined {
  return block ? blockParts(block).find((part) => part.name === name) : undefined;
}

function wordsOf(part: BlockPart | undefined): string {
  return part?.kind === 'words' ? part.words : '';
}

function said(part: BlockPart | undefined, names: RefNames): string[] {
  return part?.kind === 'values'
    ? part.values.map((value) => valueWord(part.name, value, names))
    : [];
}

function valueWord(name: BlockPart['name'], value: string | number, names: RefNames): string {
  const { values, blocks } = ar.revisions;
  switch (name) {
    case 'media':
      return nameIn(names.media, Number(value));
    case 'gallery':
      return nameIn(names.galleries, Number(value));
    case 'stories':
      return nameIn(names.stories, Number(value));
    case 'type':
      return (blocks as Record<string, string>)[value] ?? String(value);
    case 'direction':
      return values.direction[value] ?? String(value);
    case 'cut':
      return values.cut[value] ?? String(value);
    case 'ordered':
      return value === 'yes' ? values.yes : values.no;
    case 'heads':
      return value === 'row' ? values.headRow : values.headColumn;
    default:
      return String(value);
  }
}
