import { visibleSql } from '../articles/visible';
import { db } from '../db/client';
import { articleKey, KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';

/** The story to which a gallery's pages lead back. */
export interface GalleryStory {
  /** `/{section}/{id}`. */
  address: string;
  /** ASCII slug of its section. */
  section: string;
  title: string;
}

/** The newest story that shows a gallery to readers now; null when none does, and it is not public. */
export async function findGalleryStory(galleryId: number, now: Date): Promise<GalleryStory | null> {
  // The expression over the body is that of the index.
  const [story] = await db().$queryRaw<{ id: bigint; section: string; title: string }[]>`
    SELECT a.id, s.slug AS section, r.title
    FROM "Revision" r JOIN "Article" a ON a."liveRevisionId" = r.id
      JOIN "Section" s ON s.id = a."liveSectionId"
    WHERE ${visibleSql(now)}
      AND jsonb_path_query_array(r."body", '$[*].galleryId') @> jsonb_build_array(${galleryId}::int)
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT 1`;
  if (!story) return null;
  const { id, section, title } = story;
  noteShown(articleKey(id.toString()), KEY.sections);
  return { address: `/${section}/${id}`, section, title };
}
