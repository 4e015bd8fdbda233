'use client';

import { useState } from 'react';
import { ar } from '@/messages/ar';
import type { Body } from '@/newsroom/articles/body/blocks';
import { bodyText } from '@/newsroom/articles/body/body-text';
import { mergeBodies, type BodyMerge } from '@/newsroom/articles/diff/merge-bodies';
import { settleBody, type BlockChoice } from '@/newsroom/articles/diff/settle-body';
import { useDraft } from '../../draft/draft-context';
import type { ChooseText, OpenConflict } from '../../draft/draft-state';
import { BlockConflict } from './block-conflict.client';
import { KeepButton, KeepMine, KeepTheirs } from './keep-buttons.client';
import { Version } from './line-conflict.client';
import { OrderChoice, type BlockOrder } from './order-choice.client';

/**
 * Two bodies: what each changed elsewhere is put together, and only the blocks that both changed
 * differently are asked for. Where nobody knows what both began from, one of the two has to be taken.
 */
export function BodyConflict({ conflict }: { conflict: OpenConflict }) {
  const mine = useDraft((state) => state.fields.body);
  const merge = mergeOf(mine, conflict, 'mine');
  return merge ? (
    <ByBlocks conflict={conflict} merge={merge} />
  ) : (
    <Whole conflict={conflict} mine={mine} />
  );
}

function ByBlocks({ conflict, merge }: { conflict: OpenConflict; merge: BodyMerge }) {
  const words = ar.editor.conflict;
  const [choices, setChoices] = useState<Record<string, BlockChoice>>({});
  const [order, setOrder] = useState<BlockOrder | null>(null);
  const contested = merge.items.filter((item) => item.kind === 'contested');
  const isChosen =
    contested.every(({ id }) => choices[id]) && (!merge.isOrderContested || order !== null);

  const chosen: ChooseText = (mine, now) => {
    const fresh = mergeOf(mine as Body, now, order ?? 'mine');
    const text = fresh && settleBody(fresh, choices);
    return text && { text };
  };
  const all =
    (choice: 'mine' | 'theirs'): ChooseText =>
    (mine, now) => {
      const fresh = mergeOf(mine as Body, now, choice);
      const every = fresh?.items.map(({ id }) => [id, choice]) ?? [];
      const text = fresh && settleBody(fresh, Object.fromEntries(every) as typeof choices);
      return text && { text };
    };

  return (
    <>
      <p className="mut">{words.blocks}</p>
      {contested.map((item, at) => (
        <BlockConflict
          key={item.id}
          number={at + 1}
          item={item}
          theirsBy={conflict.theirsBy}
          choice={choices[item.id]}
          onChoice={(choice) => setChoices((former) => ({ ...former, [item.id]: choice }))}
        />
      ))}
      {merge.isOrderContested && <OrderChoice order={order} onOrder={setOrder} />}
      <div className="acts">
        {isChosen && (
          <KeepButton conflict={conflict} choose={chosen}>
            {words.keepChosen}
          </KeepButton>
        )}
        <KeepButton conflict={conflict} choose={all('mine')}>
          {words.keepMine(ar.editor.fields.body)}
        </KeepButton>
        <KeepButton conflict={conflict} choose={all('theirs')}>
          {words.keepTheirs(ar.editor.fields.body)}
        </KeepButton>
      </div>
    </>
  );
}

function Whole({ conflict, mine }: { conflict: OpenConflict; mine: Body }) {
  const words = ar.editor.conflict;
  return (
    <div className="two">
      <Version caption={words.mine} button={<KeepMine conflict={conflict} />}>
        {bodyText(mine) || words.empty}
      </Version>
      <Version
        caption={words.theirs(conflict.theirsBy)}
        button={<KeepTheirs conflict={conflict} />}
      >
        {bodyText(conflict.theirs as Body) || words.empty}
      </Version>
    </div>
  );
}

function mergeOf(mine: Body, { base, theirs }: OpenConflict, order: BlockOrder): BodyMerge | null {
  return base === undefined ? null : mergeBodies(base as Body, mine, theirs as Body, order);
}
