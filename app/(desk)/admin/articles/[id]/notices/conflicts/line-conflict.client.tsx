'use client';

import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { mergeTexts } from '@/newsroom/articles/diff/merge-texts';
import { useDraft } from '../../draft/draft-context';
import type { OpenConflict } from '../../draft/draft-state';
import { ComparedText } from './compared-text';
import { KeepButton, KeepMine, KeepTheirs } from './keep-buttons.client';

/** Two texts of a line against the one that both began from, and both in one where that goes. */
export function LineConflict({ conflict }: { conflict: OpenConflict }) {
  const words = ar.editor.conflict;
  const mine = useDraft((state) => lineOf(state.fields[conflict.field]));
  const theirs = lineOf(conflict.theirs);
  const base = conflict.base === undefined ? undefined : lineOf(conflict.base);
  const merged = base === undefined ? null : mergeTexts(base, mine, theirs);
  return (
    <div className="two">
      {base !== undefined && <Version caption={words.base}>{base || words.empty}</Version>}
      <Version caption={words.mine} button={<KeepMine conflict={conflict} />}>
        <ComparedText base={base} text={mine} />
      </Version>
      <Version
        caption={words.theirs(conflict.theirsBy)}
        button={<KeepTheirs conflict={conflict} />}
      >
        <ComparedText base={base} text={theirs} />
      </Version>
      {merged !== null && base !== undefined && (
        <Version
          caption={words.merged}
          button={
            <KeepButton conflict={conflict} choose={() => ({ text: merged })}>
              {words.keepMerged(ar.editor.fields[conflict.field])}
            </KeepButton>
          }
        >
          <ComparedText base={base} text={merged} />
        </Version>
      )}
    </div>
  );
}

/** One of the texts, and the button that takes it. */
export function Version({
  caption,
  button,
  children,
}: {
  caption: string;
  button?: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <p dir="auto">{children}</p>
      {button}
    </figure>
  );
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
