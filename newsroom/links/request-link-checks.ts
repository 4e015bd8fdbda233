import type { Body } from '../articles/body/blocks';
import { articleSubject } from '../articles/lock-article';
import type { ArticleIdInput } from '../articles/command-input';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { addJob } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { foreignLinks } from './foreign-links';
import { readLinkChecks, staleLinks } from './link-checks';

/** Most addresses that are asked for at once: the work behind it is not the only one. */
const AT_ONCE = 20;

/**
 * Asks for the links of an article's text to be tried, as far as nothing recent is known of them.
 * Tells whether any are under way.
 */
export async function requestLinkChecks(
  actor: Actor,
  { id }: ArticleIdInput,
  now: Date,
): Promise<{ pending: boolean }> {
  return write(actor, now, async (tx) => {
    const article = await tx.article.findUnique({
      where: { id },
      select: {
        createdById: true,
        assigneeId: true,
        liveSectionId: true,
        workingCopy: { select: { sectionId: true, body: true } },
      },
    });
    if (!article?.workingCopy) throw new NewsroomError('NOT_FOUND');
    authorize(actor, 'article.read', articleSubject(article, article.workingCopy));
    const urls = foreignLinks(article.workingCopy.body as Body);
    const stale = staleLinks(urls, await readLinkChecks(tx, urls), now).slice(0, AT_ONCE);
    if (stale.length > 0) await addJob(tx, 'check-links', { urls: stale }, `links:${id}`);
    return { pending: stale.length > 0 };
  });
}
