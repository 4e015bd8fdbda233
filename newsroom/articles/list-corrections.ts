import { db } from '../db/client';
import { articleKey, KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { sectionRef } from '../sections/section-ref';
import { MAX_PAGES } from './list-public';
import type { SectionRef } from './views';
import { visibleAt } from './visible';

const PAGE_SIZE = 20;

/** What was put right in a story that readers see. */
export interface CorrectionEntry {
  id: number;
  /** ISO 8601 in UTC. */
  at: string;
  text: string;
  story: { id: number; address: string; title: string; section: SectionRef };
}

/** One numbered page of corrections. */
export interface CorrectionsPage {
  items: CorrectionEntry[];
  page: number;
  pages: number;
}

/** What was corrected in the stories that readers may see now, newest first. */
export async function listCorrections(page: number, now: Date): Promise<CorrectionsPage> {
  noteShown(KEY.corrections, KEY.sections);
  const where = { article: visibleAt(now) };
  const [rows, total] = await Promise.all([
    db().correction.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        at: true,
        text: true,
        article: {
          select: {
            id: true,
            liveSection: { select: sectionRef },
            liveRevision: { select: { title: true } },
          },
        },
      },
      relationLoadStrategy: 'join',
    }),
    db().correction.count({ where, take: PAGE_SIZE * MAX_PAGES }),
  ]);
  const items = rows.flatMap(({ article, at, ...row }) => {
    const { liveSection: section, liveRevision: text } = article;
    if (!section || !text) return [];
    const id = Number(article.id);
    noteShown(articleKey(id));
    const story = { id, address: `/${section.slug}/${id}`, title: text.title, section };
    return [{ ...row, at: at.toISOString(), story }];
  });
  return { items, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}
