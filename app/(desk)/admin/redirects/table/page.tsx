import type { Metadata } from 'next';
import { Panel } from '@/components/admin/dashboard/panel';
import { TableForm } from '@/components/admin/redirects/table-form.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { RedirectsFrame } from '../redirects-frame';
import '../redirects.css';

const words = ar.redirectsDesk.table;

export const metadata: Metadata = { title: ar.redirectsDesk.tabs.table };

/** Tables of old addresses, in and out. */
export default async function TablePage() {
  const actor = await requireActor('/admin/redirects/table');
  return (
    <RedirectsFrame
      actor={actor}
      current="table"
      note={ar.redirectsDesk.note}
      render={async () => {
        const { digits } = await deskPublication();
        return (
          <div className="stack rd-page">
            <Panel title={words.title}>
              <div className="rd-form">
                <p className="hint">{words.note}</p>
                <TableForm digits={digits} />
              </div>
            </Panel>
            <Panel title={words.exportTitle}>
              <form className="rd-form" method="post" action="/api/redirects/export">
                <p className="hint">{words.exportNote}</p>
                <button className="btn" type="submit">
                  <Icon name="download" className="s" />
                  {words.export}
                </button>
              </form>
            </Panel>
          </div>
        );
      }}
    />
  );
}
