import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BackLink } from '@/components/admin/back-link';
import { RemoveSection } from '@/components/admin/sections/remove-section.client';
import { SectionForm } from '@/components/admin/sections/section-form.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { NewsroomError } from '@/newsroom/errors';
import { getDeskSection } from '@/newsroom/sections/list-desk-sections';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { deleteSectionAction, moveStoriesAction, saveSectionAction } from '../actions';
import { NotYourSections } from '../not-your-sections';
import '../../settings/settings.css';
import '../sections.css';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => {
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound();
  const actor = await requireActor(`/admin/sections/${id}`);
  if (!can(actor, 'section.edit')) return { actor, found: null };
  try {
    return { actor, found: await getDeskSection(actor, Number(id)) };
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found } = await load((await params).id);
  return { title: found ? `${ar.sections.title}: ${found.section.name}` : ar.sections.title };
}

/** One section: its words, its place, and its end. */
export default async function SectionScreen({ params }: Props) {
  const { actor, found } = await load((await params).id);
  if (!found) return <NotYourSections actor={actor} />;
  const { section, sections } = found;
  const { digits } = await deskPublication();
  const words = ar.sections;
  const hasInside = sections.some(({ parentId }) => parentId === section.id);
  const others = sections.filter(({ id }) => id !== section.id);
  return (
    <DeskFrame actor={actor} current="sections">
      <BackLink href="/admin/sections" word={words.back} />
      <header className="ph">
        <h1>
          <bdi>{section.name}</bdi>
        </h1>
        <p>{words.stories(section.stories, { digits })}</p>
      </header>
      <SectionForm
        section={section}
        parents={hasInside ? [] : others.filter(({ parentId }) => parentId === null)}
        action={saveSectionAction}
      />
      <div className="setf">
        <section className="panel" aria-labelledby="checklist">
          <h2 id="checklist">{words.checklist}</h2>
          <p className="mut">{words.checklistNote}</p>
          <Link
            className="btn"
            href={`/admin/settings/checklist?section=${section.id}`}
            prefetch={false}
          >
            {words.checklistLink}
          </Link>
        </section>
        <section className="panel" aria-labelledby="remove">
          <h2 id="remove">{words.remove.title}</h2>
          <RemoveSection
            section={section}
            others={others}
            hasInside={hasInside}
            digits={digits}
            move={moveStoriesAction}
            remove={deleteSectionAction}
          />
        </section>
      </div>
      <div className="srow">
        <a className="btn" href={`/${section.slug}`}>
          <Icon name="external-link" className="s flip" />
          {words.view}
        </a>
      </div>
    </DeskFrame>
  );
}
