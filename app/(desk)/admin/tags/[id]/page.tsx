import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ActionForm } from '@/components/admin/action-form.client';
import { BackLink } from '@/components/admin/back-link';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { TagForm } from '@/components/admin/tags/tag-form.client';
import { TextField } from '@/components/admin/text-field.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { can } from '@/newsroom/staff/policy';
import { findDeskTag, type DeskTag } from '@/newsroom/tags/list-desk-tags';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { changeTagsAction, saveTagAction } from '../actions';
import { NotYourTags } from '../not-your-tags';
import '../../settings/settings.css';
import '../tags.css';

interface Props {
  params: Promise<{ id: string }>;
}

const words = ar.tagDesk;

const load = cache(async (id: string) => {
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound();
  const actor = await requireActor(`/admin/tags/${id}`);
  if (!can(actor, 'tag.edit')) return { actor, tag: null };
  return { actor, tag: (await findDeskTag(actor, Number(id))) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tag } = await load((await params).id);
  return { title: tag ? `${words.title}: ${tag.name}` : words.title };
}

/** One tag: its words, the names that lead to it, and its end. */
export default async function TagScreen({ params }: Props) {
  const { actor, tag } = await load((await params).id);
  if (!tag) return <NotYourTags actor={actor} />;
  const { digits } = await deskPublication();
  return (
    <DeskFrame actor={actor} current="tags">
      <BackLink href="/admin/tags" word={words.back} />
      <header className="ph">
        <h1>
          <bdi>{tag.name}</bdi>
        </h1>
        <p>{words.stories(tag.stories, { digits })}</p>
      </header>
      <TagForm tag={tag} action={saveTagAction} />
      <TagEnd tag={tag} />
      {tag.stories > 0 && (
        <div className="srow">
          <a className="btn" href={`/tag/${tag.id}`}>
            <Icon name="external-link" className="s flip" />
            {words.view}
          </a>
        </div>
      )}
    </DeskFrame>
  );
}

/** It becomes another one; or, where nothing has it, it goes. */
function TagEnd({ tag: { id, stories, copies, media } }: { tag: DeskTag }) {
  return (
    <div className="setf">
      <section className="panel" aria-labelledby="merge">
        <h2 id="merge">{words.mergeTitle}</h2>
        <p className="mut">{words.mergeNote}</p>
        <ActionForm action={changeTagsAction} className="setf">
          <input type="hidden" name="ids" value={id} />
          <TextField
            name="into"
            label={words.into}
            hint={words.intoHint}
            maxLength={60}
            dir="auto"
            autoComplete="off"
          />
          <div className="srow">
            <SubmitButton className="btn" busy={words.merging}>
              {words.merge}
            </SubmitButton>
          </div>
        </ActionForm>
      </section>
      {stories + copies + media === 0 && (
        <section className="panel" aria-labelledby="delete">
          <h2 id="delete">{words.deleteTitle}</h2>
          <p className="mut">{words.deleteNote}</p>
          <ActionForm action={changeTagsAction}>
            <input type="hidden" name="ids" value={id} />
            <input type="hidden" name="act" value="delete" />
            <SubmitButton className="btn dgr" busy={words.deleting}>
              {words.deleteOne}
            </SubmitButton>
          </ActionForm>
        </section>
      )}
    </div>
  );
}
