import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { NewArticleForm } from '@/components/admin/articles/new-article-form';
import { EmptyState } from '@/components/admin/empty-state';
import { ar } from '@/messages/ar';
import { listTemplates } from '@/newsroom/templates/list-templates';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { DeskFrame } from '../../desk-frame';
import { createArticleAction } from './actions';

export const metadata: Metadata = { title: ar.desk.create.title };

/**
 * Where an article begins. Opening the page creates nothing; its form does. Where scripts run and
 * the way led over one of the desk's own links, the form sends itself, so that «مادة جديدة» leads
 * straight into the editor.
 */
export default async function NewArticlePage() {
  const actor = await requireActor('/admin/articles/new');
  const words = ar.desk.create;
  const back = { href: '/admin/articles', word: words.back };
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words.note}</p>
      </header>
      {can(actor, 'article.create') ? (
        <NewArticleForm
          action={createArticleAction}
          atOnce={await isFromDesk()}
          templates={await listTemplates(actor)}
        />
      ) : (
        <EmptyState title={words.forbiddenTitle} text={words.forbidden} link={back} />
      )}
    </DeskFrame>
  );
}

/** A typed address asks first, and so does another site's link: it must not litter the desk. */
async function isFromDesk(): Promise<boolean> {
  return (await headers()).get('sec-fetch-site') === 'same-origin';
}
