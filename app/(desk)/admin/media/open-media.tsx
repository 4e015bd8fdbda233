import { EmptyState } from '@/components/admin/empty-state';
import type { DeskClock } from '@/components/admin/desk-time';
import { LibraryPanel } from '@/components/admin/media/library-panel.client';
import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import { NewsroomError } from '@/newsroom/errors';
import { getMedia } from '@/newsroom/media/get-media';
import { listUses } from '@/newsroom/media/list-uses';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can } from '@/newsroom/staff/policy';
import { mediaActions } from './media-actions';

/** The detail beside the library, or that there is none of this number. */
export async function OpenMedia({
  actor,
  id,
  sections,
  clock,
  close,
}: {
  actor: StaffActor;
  id: number;
  sections: SectionRef[];
  clock: DeskClock;
  /** Address of the library without it. */
  close: string;
}) {
  const [media, uses] = await Promise.all([
    getMedia(actor, id, clock.now).catch((error: unknown) => {
      if (error instanceof NewsroomError && error.code === 'NOT_FOUND') return null;
      throw error;
    }),
    listUses(actor, id, clock.now),
  ]);
  const words = ar.media.panel;
  if (!media) {
    return (
      <EmptyState
        title={words.missingTitle}
        text={words.missing}
        link={{ href: close, word: words.back }}
      />
    );
  }
  return (
    <LibraryPanel
      media={media}
      uses={uses}
      sections={sections.map(({ id: key, slug, name, color }) => ({ id: key, slug, name, color }))}
      clock={clock}
      actions={mediaActions}
      withInsert={can(actor, 'article.create')}
      close={close}
    />
  );
}
