import type { Tx } from '../db/client';
import { can, type ArticleSubject } from '../staff/policy';
import type { ColleagueRef } from './views';

/** The people of the newsroom who may read this article, by name. */
export async function listReaders(tx: Tx, subject: ArticleSubject): Promise<ColleagueRef[]> {
  const staff = await tx.staff.findMany({
    where: { disabledAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, email: true, role: true, sections: true },
  });
  return staff
    .filter(({ sections, ...person }) => {
      const sectionIds = sections.map((row) => row.sectionId);
      return can({ kind: 'staff', ...person, sectionIds, sessionId: '' }, 'article.read', subject);
    })
    .map(({ id, name }) => ({ id, name }));
}
