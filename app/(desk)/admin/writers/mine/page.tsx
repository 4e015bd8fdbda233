import type { Metadata } from 'next';
import { EmptyState } from '@/components/admin/empty-state';
import { OwnBylineForm } from '@/components/admin/writers/writer-form.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { can } from '@/newsroom/staff/policy';
import { findOwnByline } from '@/newsroom/writers/get-desk-writer';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { saveOwnBylineAction } from '../actions';
import '../../settings/settings.css';
import '../writers.css';

const words = ar.writerDesk;

export const metadata: Metadata = { title: words.mine };

/** What readers see of the person who is signed in. */
export default async function OwnBylinePage() {
  const actor = await requireActor('/admin/writers/mine');
  const [own, { digits }] = await Promise.all([findOwnByline(actor), deskPublication()]);
  const empty = { name: actor.name, headline: '', bio: '', links: [], portraitId: null };
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph">
        <h1>{words.mine}</h1>
        <p>{own ? words.mineNote : words.mineNone}</p>
      </header>
      {can(actor, 'article.create') ? (
        <OwnBylineForm
          byline={own ?? empty}
          version={own?.version ?? 0}
          digits={digits}
          action={saveOwnBylineAction}
        />
      ) : (
        <EmptyState
          title={words.forbiddenTitle}
          text={words.forbidden}
          link={{ href: '/admin', word: words.toDesk }}
        />
      )}
      {own && (
        <div className="srow">
          <a className="btn" href={`/writer/${own.handle ?? `w${own.id}`}`}>
            <Icon name="external-link" className="s flip" />
            {words.view}
          </a>
        </div>
      )}
    </DeskFrame>
  );
}
