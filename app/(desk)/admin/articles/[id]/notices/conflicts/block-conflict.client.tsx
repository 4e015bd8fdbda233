'use client';

import { useId } from 'react';
import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { ContestedBlock } from '@/newsroom/articles/diff/merge-bodies';
import { mergedBlock, type BlockChoice } from '@/newsroom/articles/diff/settle-body';
import { useDraft } from '../../draft/draft-context';
import type { KnownRefs } from '../../draft/draft-state';
import { blockWords } from './block-words';
import { ComparedText } from './compared-text';

interface Option {
  choice: BlockChoice;
  label: string;
  /** Null for what shows no text of its own. */
  text: string | null;
}

/** A block that both changed differently: what it was, what each made of it, and the choice. */
export function BlockConflict({
  number,
  item,
  theirsBy,
  choice,
  onChoice,
}: {
  number: number;
  item: ContestedBlock;
  theirsBy: string | null;
  choice: BlockChoice | undefined;
  onChoice: (choice: BlockChoice) => void;
}) {
  const words = ar.editor.conflict;
  const name = useId();
  const refs = useDraft((state) => state.refs);
  const base = item.base && blockWords(item.base, refs);
  const type = (item.mine ?? item.theirs ?? item.base)?.type ?? 'paragraph';
  return (
    <fieldset>
      <legend>{words.block(number, ar.revisions.blocks[type])}</legend>
      {base !== null && (
        <figure>
          <figcaption>{words.base}</figcaption>
          <p dir="auto">{base || words.empty}</p>
        </figure>
      )}
      {optionsOf(item, theirsBy, refs).map((option) => (
        <label key={option.choice} className="opt">
          <input
            type="radio"
            name={name}
            checked={choice === option.choice}
            onChange={() => onChoice(option.choice)}
          />
          <span>
            <b>{option.label}</b>
            {option.text !== null && <ComparedText base={base ?? undefined} text={option.text} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function optionsOf(item: ContestedBlock, theirsBy: string | null, refs: KnownRefs): Option[] {
  const words = ar.editor.conflict;
  const { mine, theirs } = item;
  const merged = mergedBlock(item);
  const said = (block: Block | null): string | null => block && blockWords(block, refs);
  const label = (text: string, block: Block | null): string =>
    block ? text : `${text} ${words.gone}`;
  const options: Option[] = [
    { choice: 'mine', label: label(words.mine, mine), text: said(mine) },
    { choice: 'theirs', label: label(words.theirs(theirsBy), theirs), text: said(theirs) },
  ];
  if (merged) options.push({ choice: 'merged', label: words.merged, text: said(merged) });
  if (mine && theirs) options.push({ choice: 'both', label: words.both, text: null });
  return options;
}
