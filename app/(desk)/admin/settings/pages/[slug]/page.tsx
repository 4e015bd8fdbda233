import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { DeskTime } from '@/components/admin/desk-time';
import { DeleteDialog } from '@/components/admin/delete-dialog.client';
import { OwnPageForm } from '@/components/admin/settings/own-page-form.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { NewsroomError } from '@/newsroom/errors';
import { getDeskOwnPage } from '@/newsroom/own-pages/get-desk-own-page';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock, deskPublication } from '../../../desk-clock';
import { DeskFrame } from '../../../desk-frame';
import { NotYourSettings } from '../../not-your-settings';
import { deleteOwnPageAction, saveOwnPageAction } from '../actions';
import { PageText } from './page-text.client';
import { PlainPageText } from './plain-page-text';
import '../../../rich-text/boxes.css';
import '../../../rich-text/media-blocks.css';
import '../../../rich-text/text.css';
import '../../../rich-text/writing.css';
import '../../settings.css';
import './page-text.css';

interface Props {
  params: Promise<{ slug: string }>;
}

const load = cache(async (slug: string) => {
  if (!/^[a-z][a-z0-9-]*$/.test(slug)) notFound();
  const actor = await requireActor(`/admin/settings/pages/${slug}`);
  if (!can(actor, 'page.edit')) return { actor, page: null };
  try {
    return { actor, page: await getDeskOwnPage(actor, slug) };
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await load((await params).slug);
  return { title: page ? ar.settings.own.screen(page.title) : ar.settings.title };
}

/** One of the newspaper's own pages, as it is written. */
export default async function OwnPageScreen({ params }: Props) {
  const { actor, page } = await load((await params).slug);
  if (!page) return <NotYourSettings actor={actor} />;
  const words = ar.settings.own;
  const clock = await deskClock();
  const { url, timeZone, digits } = await deskPublication();
  return (
    <DeskFrame actor={actor} current="settings">
      <Link className="lnk back" href="/admin/settings/pages" prefetch={false}>
        <Icon name="arrow-right" className="s" />
        {words.back}
      </Link>
      <header className="ph">
        <h1>
          <bdi>{page.title}</bdi>
        </h1>
        <p>
          {page.updatedAt ? (
            <>
              {words.updated} <DeskTime at={page.updatedAt} clock={clock} />
              {page.updatedBy && ` ${words.updatedBy(page.updatedBy)}`}
            </>
          ) : (
            words.begun
          )}
        </p>
      </header>
      <OwnPageForm page={page} action={saveOwnPageAction}>
        <PageText
          key={page.slug}
          page={page}
          staffId={actor.id}
          zone={timeZone}
          digits={digits}
          site={url}
        >
          <PlainPageText text={page.text} />
        </PageText>
      </OwnPageForm>
      <div className="srow">
        <a className="btn" href={`/pages/${page.slug}`}>
          <Icon name="external-link" className="s flip" />
          {words.view}
        </a>
        {page.permanent ? (
          <p className="mut">{ar.settings.delete.permanent}</p>
        ) : (
          <DeleteDialog
            words={ar.settings.delete}
            field="slug"
            value={page.slug}
            action={deleteOwnPageAction}
          />
        )}
      </div>
    </DeskFrame>
  );
}
