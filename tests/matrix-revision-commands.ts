import { restoreRevision } from '@/newsroom/articles/restore-revision';
import { saveArticle } from '@/newsroom/articles/save-article';
import { setRevisionName } from '@/newsroom/articles/set-revision-name';
import { SYSTEM, type StaffActor } from '@/newsroom/staff/actor';
import { WRITERS, type ArticleCommand } from './article-command';
import { edit, minutesAfter, newDraft, newest, NOON } from './factories';

const later = minutesAfter(NOON, 30);

async function savedAndChanged(owner: StaffActor, sectionId: number): Promise<number> {
  const id = await newDraft(owner, { sectionId });
  await saveArticle(SYSTEM, await newest(id), NOON);
  await edit(SYSTEM, id, { title: 'عنوان بعد الحفظ' });
  return id;
}

/** Commands on the revisions of an article. */
export const REVISION_COMMANDS: ArticleCommand[] = [
  {
    name: 'restoreRevision',
    allowed: WRITERS,
    prepare: savedAndChanged,
    run: async (actor, id) => restoreRevision(actor, { ...(await newest(id)), number: 1 }, later),
  },
  {
    name: 'setRevisionName',
    allowed: WRITERS,
    prepare: savedAndChanged,
    run: (actor, id) => setRevisionName(actor, { id, number: 1, name: 'أول صياغة' }, later),
  },
];
