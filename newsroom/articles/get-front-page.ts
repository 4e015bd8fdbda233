import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { listSections } from '../sections/list-sections';
import type { SectionView } from '../sections/views';
import { articleCard, cardSelect } from './cards';
import type { ArticleCard } from './views';
import { visibleAt } from './visible';

/** The automatic front page. Lead, picks and section blocks never show a story twice. */
export interface FrontPage {
  lead: ArticleCard | null;
  leadRelated: ArticleCard[];
  picks: ArticleCard[];
  latest: ArticleCard[];
  breaking: ArticleCard[];
  sections: { section: SectionView; items: ArticleCard[] }[];
  opinion: ArticleCard[];
  /** ISO time of the newest story. */
  mostRecentUpdate: string | null;
}

const OPINION_SLUG = 'opinion';
const IN_SECTION = 9;

/** Composes the front page out of the newest stories. */
export async function getFrontPage(now: Date): Promise<FrontPage> {
  noteShown(KEY.front);
  const [newest, breaking, sections] = await Promise.all([
    newestCards({}, 60, now),
    newestCards({ breakingUntil: { gt: now } }, 3, now),
    listSections(),
  ]);
  const news = newest.filter((card) => card.kind !== 'opinion');
  const lead = chooseLead(news);
  const used = new Set(lead ? [lead.id] : []);
  const take = (cards: ArticleCard[], howMany: number): ArticleCard[] => {
    const taken = cards.filter((card) => !used.has(card.id)).slice(0, howMany);
    for (const card of taken) used.add(card.id);
    return taken;
  };
  const picks = take(
    onePerSection(news.filter((card) => card.picture !== null && card.id !== lead?.id)),
    4,
  );
  const sameSection = news.filter((card) => card.section.id === lead?.section.id);
  const leadRelated = take(sameSection, 3);
  const latest = newest.filter((card) => card.id !== lead?.id).slice(0, 10);

  const blocks = await Promise.all(
    sections
      .filter((section) => section.slug !== OPINION_SLUG)
      .map(async (section) => ({
        section,
        items: await newestCards({ liveSectionId: section.id }, IN_SECTION + used.size, now),
      })),
  );
  const opinionSection = sections.find((section) => section.slug === OPINION_SLUG);
  return {
    lead,
    leadRelated,
    picks,
    latest,
    breaking,
    sections: blocks
      .map(({ section, items }) => ({ section, items: take(items, IN_SECTION) }))
      .filter(({ items }) => items.length > 0),
    opinion: opinionSection ? await newestCards({ liveSectionId: opinionSection.id }, 4, now) : [],
    mostRecentUpdate: newest[0]?.publishedAt ?? null,
  };
}

// A lead carries the page: it wants a picture and a real text, and among those the newest.
function chooseLead(news: ArticleCard[]): ArticleCard | null {
  const pictured = news.filter((card) => card.picture !== null);
  return pictured.find((card) => card.wordCount >= 300) ?? pictured[0] ?? news[0] ?? null;
}

function onePerSection(cards: ArticleCard[]): ArticleCard[] {
  const first = new Map<number, ArticleCard>();
  for (const card of cards) if (!first.has(card.section.id)) first.set(card.section.id, card);
  return [...first.values()];
}

async function newestCards(
  where: { liveSectionId?: number; breakingUntil?: { gt: Date } },
  howMany: number,
  now: Date,
): Promise<ArticleCard[]> {
  const rows = await db().article.findMany({
    where: { ...where, ...visibleAt(now) },
    orderBy: [{ publicAt: 'desc' }, { id: 'desc' }],
    take: howMany,
    select: cardSelect,
  });
  return rows.map((row) => articleCard(row, now));
}
