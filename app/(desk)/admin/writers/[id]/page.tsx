import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BackLink } from '@/components/admin/back-link';
import { WriterEnd } from '@/components/admin/writers/writer-end';
import { WriterForm } from '@/components/admin/writers/writer-form.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { NewsroomError } from '@/newsroom/errors';
import { can } from '@/newsroom/staff/policy';
import { getDeskWriter, listAccounts } from '@/newsroom/writers/get-desk-writer';
import { listOtherWriters } from '@/newsroom/writers/list-other-writers';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { deleteWriterAction, mergeWritersAction, saveWriterAction } from '../actions';
import { NotYourWriters } from '../not-your-writers';
import '../../settings/settings.css';
import '../writers.css';

interface Props {
  params: Promise<{ id: string }>;
}

const words = ar.writerDesk;

const load = cache(async (id: string) => {
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound();
  const actor = await requireActor(`/admin/writers/${id}`);
  if (!can(actor, 'writer.edit')) return { actor, writer: null };
  try {
    return { actor, writer: await getDeskWriter(actor, Number(id)) };
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { writer } = await load((await params).id);
  return { title: writer ? `${words.title}: ${writer.name}` : words.title };
}

/** One byline: what it says, whose it is, and its end. */
export default async function WriterScreen({ params }: Props) {
  const { actor, writer } = await load((await params).id);
  if (!writer) return <NotYourWriters actor={actor} />;
  const [accounts, others, { digits }] = await Promise.all([
    listAccounts(actor, writer.id),
    listOtherWriters(actor, writer.id),
    deskPublication(),
  ]);
  return (
    <DeskFrame actor={actor} current="writers">
      <BackLink href="/admin/writers" word={words.back} />
      <header className="ph">
        <h1>
          <bdi>{writer.name}</bdi>
        </h1>
        <p>{words.stories(writer.stories, { digits })}</p>
      </header>
      <WriterForm writer={writer} accounts={accounts} digits={digits} action={saveWriterAction} />
      <WriterEnd
        id={writer.id}
        unused={writer.unused}
        others={others}
        merge={mergeWritersAction}
        remove={deleteWriterAction}
      />
      <div className="srow">
        <a className="btn" href={`/writer/${writer.handle ?? `w${writer.id}`}`}>
          <Icon name="external-link" className="s flip" />
          {words.view}
        </a>
      </div>
    </DeskFrame>
  );
}
