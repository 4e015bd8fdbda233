import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { BackLink } from '@/components/admin/back-link';
import { EmptyState } from '@/components/admin/empty-state';
import { HistoryList } from '@/components/admin/history-list';
import { Pager } from '@/components/admin/pager';
import { ar } from '@/messages/ar';
import { eventId, listHistory } from '@/newsroom/articles/list-history';
import { NewsroomError } from '@/newsroom/errors';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../../desk-clock';
import { DeskFrame } from '../../../desk-frame';
import type { PageQuery } from '../../../page-query';
import { historyAddress } from './history-address';
import './history.css';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}

const query = z.object({ before: eventId.optional().catch(undefined) });

const open = cache(async (id: string, before?: string) => {
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound();
  const actor = await requireActor(historyAddress(Number(id), before));
  try {
    return { actor, page: await listHistory(actor, { id: Number(id), before }) };
  } catch (error) {
    // What is out of reach must look like what does not exist.
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { before } = query.parse(await searchParams);
  const { page } = await open((await params).id, before);
  return { title: ar.editor.historyPage.pageTitle(page.title) };
}

/** Everything that was ever done with an article, newest first, a page at a time. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { before } = query.parse(await searchParams);
  const { id } = await params;
  const { actor, page } = await open(id, before);
  const { zone, digits } = await deskClock();
  const words = ar.editor.historyPage;
  const address = (from?: string): string => historyAddress(Number(id), from);
  return (
    <DeskFrame key={address(before)} actor={actor} current="articles">
      <BackLink href={`/admin/articles/${id}`} word={words.back} />
      <header className="ph">
        <h1>{words.title}</h1>
        <p dir="auto">{page.title || ar.editor.untitled}</p>
      </header>
      {page.items.length > 0 ? (
        <HistoryList entries={page.items} zone={zone} digits={digits} />
      ) : (
        <EmptyState title={words.empty} text={words.emptyText} />
      )}
      <Pager
        previous={before ? address() : null}
        next={page.next === null ? null : address(page.next)}
      />
    </DeskFrame>
  );
}
