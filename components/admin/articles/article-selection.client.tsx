'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import type { DeskListItem } from '@/newsroom/articles/desk-views';
import type { DeskClock } from '../desk-time';
import { ArticleTable, type ListOrder } from './article-table';
import { BulkBar, type BulkChoices } from './bulk-bar.client';
import { BulkResult } from './bulk-result.client';
import type { BulkAnswer, ListActions } from './list-actions';

/** A page of the list, of which some may be chosen and changed together. */
export function ArticleSelection({
  items,
  clock,
  order,
  writing,
  query,
  choices,
  actions,
  empty,
}: {
  items: DeskListItem[];
  clock: DeskClock;
  order: ListOrder;
  /** Who leads the editing of an article now, by its number. */
  writing: Record<number, { name: string }>;
  /** The list's address behind the question mark. */
  query: string;
  choices: BulkChoices;
  actions: Pick<ListActions, 'change' | 'undo' | 'findAll'>;
  /** Stands where the list has nothing. */
  empty: ReactNode;
}) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [result, setResult] = useState<{ answer: BulkAnswer; isUndone: boolean } | null>(null);
  const { digits } = clock;

  const show = (answer: BulkAnswer, isUndone: boolean): void => {
    setResult({ answer, isUndone });
    setChosen(new Set());
    router.refresh();
  };
  const choose = (ids: number[], isChosen: boolean): void => {
    // Several may be ticked before the screen has shown the first.
    setChosen((was) => {
      const next = new Set(was);
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  };

  return (
    <>
      <BulkResult
        answer={result?.answer ?? null}
        isUndone={result?.isUndone ?? false}
        digits={digits}
        undo={actions.undo}
        onUndone={(answer) => show(answer, true)}
        onClose={() => setResult(null)}
      />
      {chosen.size > 0 && (
        <BulkBar
          ids={[...chosen]}
          query={query}
          choices={choices}
          digits={digits}
          change={actions.change}
          findAll={actions.findAll}
          onChoose={(ids) => setChosen(new Set(ids))}
          onDone={(answer) => show(answer, false)}
        />
      )}
      {items.length > 0 ? (
        <ArticleTable
          items={items}
          clock={clock}
          order={order}
          writing={writing}
          chosen={chosen}
          onChoose={choose}
        />
      ) : (
        empty
      )}
    </>
  );
}
