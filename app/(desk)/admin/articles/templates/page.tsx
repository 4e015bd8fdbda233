import type { Metadata } from 'next';
import { EmptyState } from '@/components/admin/empty-state';
import { TemplateRow } from '@/components/admin/templates/template-row.client';
import { ar } from '@/messages/ar';
import { can } from '@/newsroom/staff/policy';
import { listTemplates } from '@/newsroom/templates/list-templates';
import { requireActor } from '@/web/current-actor';
import { DeskFrame } from '../../desk-frame';
import { createArticleAction } from '../new/actions';
import { deleteTemplateAction, renameTemplateAction } from './actions';
import './templates.css';

const words = ar.templates;

export const metadata: Metadata = { title: words.title };

const actions = {
  begin: createArticleAction,
  rename: renameTemplateAction,
  remove: deleteTemplateAction,
};

/** What recurring articles begin with. */
export default async function TemplatesPage() {
  const actor = await requireActor('/admin/articles/templates');
  const back = { href: '/admin/articles', word: words.toArticles };
  const mayBegin = can(actor, 'article.create');
  const templates = mayBegin ? await listTemplates(actor) : [];
  return (
    <DeskFrame actor={actor} current="articles">
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words.note}</p>
      </header>
      {!mayBegin && (
        <EmptyState
          title={ar.desk.create.forbiddenTitle}
          text={ar.desk.create.forbidden}
          link={back}
        />
      )}
      {mayBegin && templates.length === 0 && (
        <EmptyState title={words.emptyTitle} text={words.empty} link={back} />
      )}
      {templates.length > 0 && (
        <ul className="panel tpls">
          {templates.map((template) => (
            <TemplateRow key={template.id} template={template} actions={actions} />
          ))}
        </ul>
      )}
    </DeskFrame>
  );
}
