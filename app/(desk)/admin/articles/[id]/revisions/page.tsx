import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { BackLink } from '@/components/admin/back-link';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { ComparisonView } from '@/components/admin/revisions/comparison-view';
import { RevisionRows } from '@/components/admin/revisions/revision-rows';
import { ar } from '@/messages/ar';
import { compareRevisions } from '@/newsroom/articles/compare-revisions';
import { listRevisions } from '@/newsroom/articles/list-revisions';
import { revisionNumber } from '@/newsroom/articles/revision-number';
import { NewsroomError } from '@/newsroom/errors';
import { findLock } from '@/newsroom/presence/find-lock';
import type { StaffActor } from '@/newsroom/staff/actor';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../../desk-clock';
import { DeskFrame } from '../../../desk-frame';
import type { PageQuery } from '../../../page-query';
import { restoreRevisionAction, setRevisionNameAction } from './actions';
import { revisionsAddress } from './revisions-address';
import '../conflict.css';
import './revisions.css';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}

const text = z
  .union([z.literal('copy'), revisionNumber])
  .optional()
  .catch(undefined);
const query = z.object({
  from: text,
  to: text,
  before: revisionNumber.optional().catch(undefined),
});

const open = cache(async (id: string, before?: number) => {
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound();
  const actor = await requireActor(`/admin/articles/${id}/revisions`);
  const list = await found(() => listRevisions(actor, { id: Number(id), before }, new Date()));
  return { actor, list };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { before } = query.parse(await searchParams);
  const { list } = await open((await params).id, before);
  return { title: ar.revisions.pageTitle(list.title) };
}

/** What an article's text was: every revision, and any two held beside each other. */
export default async function RevisionsPage({ params, searchParams }: Props) {
  const asked = query.parse(await searchParams);
  const id = Number((await params).id);
  const { actor, list } = await open((await params).id, asked.before);
  const words = ar.revisions;
  const clock = await deskClock();
  const choice = {
    from: asked.from ?? list.copy.base ?? list.items[0]?.number ?? 'copy',
    to: asked.to ?? 'copy',
  } as const;
  const isComparing = asked.from !== undefined && asked.to !== undefined;
  return (
    <DeskFrame key={revisionsAddress(id, asked)} actor={actor} current="articles">
      <BackLink href={`/admin/articles/${id}`} word={words.back} />
      <header className="ph">
        <h1>{words.title}</h1>
        <p dir="auto">{list.title || ar.editor.untitled}</p>
      </header>
      {isComparing && <Comparing actor={actor} id={id} choice={choice} list={list} />}
      {list.items.length > 0 ? (
        <RevisionRows
          id={id}
          list={list}
          choice={choice}
          clock={clock}
          address={(from, to) => revisionsAddress(id, { from, to })}
          setName={setRevisionNameAction}
        />
      ) : (
        <EmptyState title={words.empty} text={words.emptyText} />
      )}
      <Pager
        previous={asked.before ? revisionsAddress(id) : null}
        next={list.next ? revisionsAddress(id, { before: list.next }) : null}
      />
    </DeskFrame>
  );
}

async function Comparing({
  actor,
  id,
  choice,
  list,
}: {
  actor: StaffActor;
  id: number;
  choice: Parameters<typeof ComparisonView>[0]['choice'];
  list: Awaited<ReturnType<typeof listRevisions>>;
}) {
  const now = new Date();
  const [comparison, lock] = await Promise.all([
    found(() => compareRevisions(actor, { id, ...choice }, now)),
    findLock(id, now),
  ]);
  return (
    <ComparisonView
      id={id}
      choice={choice}
      comparison={comparison}
      swapped={revisionsAddress(id, { from: choice.to, to: choice.from })}
      restore={list.mayRestore ? restoreRevisionAction : null}
      copyVersion={list.copy.version}
      writer={lock && lock.staffId !== actor.id ? lock.name : null}
    />
  );
}

// What is out of reach must look like what does not exist.
async function found<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
}
