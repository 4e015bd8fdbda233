import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ar } from '@/messages/ar';
import type { DeskArticle } from '@/newsroom/articles/desk-views';
import { getDeskArticle } from '@/newsroom/articles/get-desk-article';
import { listAssignable } from '@/newsroom/assignments/list-assignable';
import { NewsroomError } from '@/newsroom/errors';
import { listNotes } from '@/newsroom/notes/list-notes';
import { listSections } from '@/newsroom/sections/list-sections';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { ArticleEditor } from './article-editor.client';
import { PlainArticle } from './plain-article';
import '../../rich-text/boxes.css';
import './conflict.css';
import './editor.css';
import '../../rich-text/media-blocks.css';
import './notes.css';
import './panel.css';
import './pictures.css';
import './presence/presence.css';
import './preview.css';
import '../../rich-text/text.css';
import './workflow.css';
import '../../rich-text/writing.css';

interface Props {
  params: Promise<{ id: string }>;
}

const openArticle = cache(async (id: string) => {
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound();
  const actor = await requireActor(`/admin/articles/${id}`);
  return { actor, article: await readArticle(actor, Number(id)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await openArticle((await params).id);
  return { title: ar.editor.pageTitle(article.fields.title) };
}

/** The editor of one article, for those who may read it. */
export default async function ArticlePage({ params }: Props) {
  const { actor, article } = await openArticle((await params).id);
  const [sections, publication, people, notes] = await Promise.all([
    listSections(),
    deskPublication(),
    can(actor, 'article.assign') ? listAssignable(actor) : [],
    listNotes(actor, article.id),
  ]);
  const { name, url, timeZone, digits } = publication;
  const section = sections.find((one) => one.id === article.fields.sectionId);
  return (
    <DeskFrame actor={actor} current="articles" variant="rail">
      <ArticleEditor
        key={article.id}
        article={article}
        sections={sections.map(({ id: key, slug, name, color }) => ({
          id: key,
          slug,
          name,
          color,
        }))}
        staffId={actor.id}
        zone={timeZone}
        digits={digits}
        newspaper={{ name, url }}
        people={people}
        notes={notes}
      >
        <PlainArticle
          article={article}
          digits={digits}
          notes={notes}
          section={section?.name ?? ar.editor.noSection}
        />
      </ArticleEditor>
    </DeskFrame>
  );
}

async function readArticle(
  actor: Parameters<typeof getDeskArticle>[0],
  id: number,
): Promise<DeskArticle> {
  try {
    return await getDeskArticle(actor, id, new Date());
  } catch (error) {
    // What is out of reach must look like what does not exist.
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
}
