import { assignArticle, assignInput } from '@/newsroom/assignments/assign-article';
import { DECIDERS, draft, later, type ArticleCommand } from './article-command';
import { newStaff } from './factories';

/** The commands around an article that plan who writes it. */
export const PLANNING_COMMANDS: ArticleCommand[] = [
  {
    name: 'assignArticle',
    allowed: DECIDERS,
    prepare: draft,
    run: async (actor, id) => {
      const assigneeId = (await newStaff('reporter')).id;
      await assignArticle(actor, assignInput.parse({ id, assigneeId, brief: 'خبر' }), later);
    },
  },
];
