'use client';

import { use } from 'react';
import { FormContext } from '@/components/admin/form-context';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { pageEditor } from '@/messages/ar-page-editor';
import { clockTime, gregorianDate, type DateOptions } from '@/newsroom/arabic/dates';
import type { KeptPageDesk } from './use-kept-page';

/** What the person has to know before writing on: a session that ended, a text that was left here. */
export function PageNotices({
  kept: { offer, isSetAside, isOld, isUnkept, restore, discard },
  slug,
  clock,
}: {
  kept: KeptPageDesk;
  slug: string;
  clock: DateOptions;
}) {
  const { refusal } = use(FormContext);
  return (
    <>
      {refusal?.code === 'UNAUTHENTICATED' && <SignedOut slug={slug} />}
      {isUnkept && (
        <p className="ban a" role="alert">
          <Icon name="triangle-alert" className="s" />
          <span>{pageEditor.unkept}</span>
        </p>
      )}
      {offer && (
        <div className="ban a" role="alert">
          <Icon name="history" className="s" />
          <p>
            {isSetAside ? pageEditor.setAside : pageEditor.offer(momentOf(offer.at, clock))}
            {isOld && !isSetAside && ` ${pageEditor.old}`}
          </p>
          <button type="button" className="btn sm" onClick={restore}>
            {isSetAside ? pageEditor.backToIt : ar.editor.journal.restore}
          </button>
          <button type="button" className="btn sm ghost" onClick={discard}>
            {ar.editor.journal.discard}
          </button>
        </div>
      )}
    </>
  );
}

function SignedOut({ slug }: { slug: string }) {
  const words = ar.editor.signedOut;
  const back = encodeURIComponent(`/admin/settings/pages/${slug}`);
  return (
    <p className="ban a">
      <Icon name="lock" className="s" />
      <a className="btn sm" href={`/admin/sign-in?next=${back}`} target="_blank" rel="opener">
        <Icon name="external-link" className="s flip" />
        {words.link}
        <span className="vh"> {ar.editor.opensTab}</span>
      </a>
    </p>
  );
}

function momentOf(iso: string, clock: DateOptions): string {
  const date = new Date(iso);
  return `${gregorianDate(date, clock)}، ${clockTime(date, clock)}`;
}
