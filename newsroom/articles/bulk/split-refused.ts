import { NewsroomError } from '../../errors';
import type { Actor } from '../../staff/actor';
import { can } from '../../staff/policy';
import type { LockedOutline } from '../lock-articles';
import type { RefusedArticle } from './bulk-views';

/** Which of these articles pass a rule, and why the others do not; what is not there is NOT_FOUND. */
export function splitRefused(
  actor: Actor,
  ids: number[],
  locked: Map<number, LockedOutline>,
  rule: (article: LockedOutline) => void,
): { allowed: LockedOutline[]; refused: RefusedArticle[] } {
  const allowed: LockedOutline[] = [];
  const refused: RefusedArticle[] = [];
  for (const id of ids) {
    const article = locked.get(id);
    try {
      if (!article) throw new NewsroomError('NOT_FOUND');
      rule(article);
      allowed.push(article);
    } catch (error) {
      if (!(error instanceof NewsroomError)) throw error;
      const mayKnow = article && can(actor, 'article.read', article.subject);
      refused.push({
        id,
        title: mayKnow ? article.copy.title : null,
        code: error.code,
        sentence: error.details.sentence ?? null,
      });
    }
  }
  return { allowed, refused };
}
