import type { Metadata } from 'next';
import { z } from 'zod';
import Link from 'next/link';
import { ActionForm } from '@/components/admin/action-form.client';
import { EmptyState } from '@/components/admin/empty-state';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { TagTabs } from '@/components/admin/tags/tag-tabs';
import { TagsDone } from '@/components/admin/tags/tags-done';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { can } from '@/newsroom/staff/policy';
import { listAlikeTags, type AlikeTags } from '@/newsroom/tags/list-alike-tags';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import type { PageQuery } from '../../page-query';
import { changeTagsAction } from '../actions';
import { NotYourTags } from '../not-your-tags';
import '../../settings/settings.css';
import '../tags.css';

export const metadata: Metadata = { title: ar.tagDesk.tabs.alike };

const words = ar.tagDesk;

const query = z.object({ done: z.enum(['merged', 'deleted']).optional().catch(undefined) });

/** Tags that may be one. */
export default async function AlikeTagsPage({ searchParams }: { searchParams: PageQuery }) {
  const { done } = query.parse(await searchParams);
  const actor = await requireActor('/admin/tags/alike');
  if (!can(actor, 'tag.edit')) return <NotYourTags actor={actor} />;
  const [pairs, { digits }] = await Promise.all([listAlikeTags(actor), deskPublication()]);
  return (
    <DeskFrame actor={actor} current="tags">
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words.alikeNote}</p>
      </header>
      <TagTabs current="alike" />
      <div className="stack tg-page">
        <TagsDone done={done} />
        {pairs.length === 0 ? (
          <EmptyState title={words.alikeTitle} text={words.alike} />
        ) : (
          <ul className="panel tgs alike" aria-label={words.alikeList}>
            {pairs.map((pair) => (
              <Pair key={`${pair.keep.id} ${pair.merge.id}`} pair={pair} digits={digits} />
            ))}
          </ul>
        )}
      </div>
    </DeskFrame>
  );
}

function Pair({ pair: { keep, merge }, digits }: { pair: AlikeTags; digits: DigitSystem }) {
  return (
    <li>
      {[keep, merge].map((tag) => (
        <div key={tag.id}>
          <Link className="hl" href={`/admin/tags/${tag.id}`} prefetch={false}>
            <bdi>{tag.name}</bdi>
          </Link>
          <p className="mut">
            {words.stories(tag.stories, { digits })}
            {` · ${tag === keep ? words.keep : words.goes}`}
          </p>
        </div>
      ))}
      <ActionForm action={changeTagsAction}>
        <input type="hidden" name="ids" value={merge.id} />
        <input type="hidden" name="into" value={keep.name} />
        <input type="hidden" name="back" value="alike" />
        <SubmitButton
          className="btn sm"
          busy={words.merging}
          label={words.mergeOf(merge.name, keep.name)}
        >
          {words.merge}
        </SubmitButton>
      </ActionForm>
    </li>
  );
}
