import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeleteDialog } from '@/components/admin/delete-dialog.client';
import { RedirectForm } from '@/components/admin/redirects/redirect-form.client';
import { RedirectFacts } from '@/components/admin/redirects/redirect-row';
import { ar } from '@/messages/ar';
import { findRedirectItem } from '@/newsroom/redirects/list-redirects';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { deleteRedirectAction, updateRedirectAction } from '../actions';
import '../redirects.css';

const words = ar.redirectsDesk;

export const metadata: Metadata = { title: words.editTitle };

/** One redirect, to be changed or deleted. */
export default async function RedirectPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor(`/admin/redirects/${id}`);
  if (!/^[1-9]\d{0,8}$/.test(id) || !can(actor, 'redirect.edit')) notFound();
  const [item, clock] = await Promise.all([findRedirectItem(actor, Number(id)), deskClock()]);
  if (!item) notFound();
  return (
    <DeskFrame key={item.version} actor={actor} current="redirects">
      <header className="ph">
        <h1>{words.editTitle}</h1>
        <p>
          <RedirectFacts item={item} clock={clock} />
        </p>
      </header>
      <div className="stack rd-page">
        <div className="panel">
          <RedirectForm
            value={{ ...item, to: item.to ?? '', answer: item.to === null ? 'gone' : 'moved' }}
            cancel="/admin/redirects"
            action={updateRedirectAction}
          />
        </div>
        <DeleteDialog
          words={words.remove}
          field="id"
          value={item.id}
          version={item.version}
          action={deleteRedirectAction}
        />
      </div>
    </DeskFrame>
  );
}
