import { searchWords } from '../arabic/search/search-words';
import type { ArticleCard } from '../articles/views';
import { bodyText } from '../articles/body/body-text';
import type { Body } from '../articles/body/blocks';
import { db } from '../db/client';
import { bestPassage } from './best-passage';
import { askedStems, type ParsedQuery } from './parse-query';
import type { SearchHit } from './views';

/** Adds to each story the passage of its text that answers the query, where its card does not. */
export async function withPassages(cards: ArticleCard[], query: ParsedQuery): Promise<SearchHit[]> {
  const asked = askedStems(query);
  const silent = cards.filter(
    ({ title, standfirst }) => !saysAll(`${title}\n${standfirst}`, asked),
  );
  const texts = await readTexts(silent.map(({ id }) => id));
  return cards.map((card) => {
    const text = texts.get(card.id);
    return { ...card, passage: text === undefined ? null : bestPassage(text, query) };
  });
}

function saysAll(text: string, asked: Set<string>[]): boolean {
  const there = new Set(searchWords(text).flatMap(({ stems }) => stems));
  return asked.every((stems) => [...stems].some((one) => there.has(one)));
}

async function readTexts(ids: number[]): Promise<Map<number, string>> {
  const rows = await db().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, liveRevision: { select: { body: true } } },
  });
  return new Map(
    rows.map(({ id, liveRevision }) => [Number(id), bodyText((liveRevision?.body ?? []) as Body)]),
  );
}
