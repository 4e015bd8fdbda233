import type { RefusalKey } from '@/messages/ar-refusals';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { can, type ArticleSubject } from '../staff/policy';
import type { ArticleFields, FieldName } from './fields';
import { bodyStoryIds, mediaOfFields } from './shown-media';

/**
 * Refuses with INVALID a section, tag, writer, picture or story that does not exist and a story that
 * names itself, and with FORBIDDEN a section that would carry the article out of the actor's reach.
 * Only changed fields are looked at.
 */
export async function requireReferences(
  tx: Tx,
  actor: Actor,
  { id, subject }: { id: number; subject: ArticleSubject },
  fields: ArticleFields,
  changed: readonly FieldName[],
): Promise<void> {
  if (changed.includes('sectionId')) {
    const { sectionId } = fields;
    const known = sectionId === null || (await tx.section.findUnique({ where: { id: sectionId } }));
    if (!known) throw unknown('sectionId', 'unknownSection');
    if (!can(actor, 'article.edit', { ...subject, sectionId: fields.sectionId })) {
      throw new NewsroomError('FORBIDDEN', {
        sentence: 'sectionOutOfScope',
        fields: { sectionId: 'sectionOutOfScope' },
      });
    }
  }
  if (changed.includes('tagIds')) {
    const found = await tx.tag.count({ where: { id: { in: fields.tagIds } } });
    if (found !== new Set(fields.tagIds).size) throw unknown('tagIds', 'unknownTag');
  }
  if (changed.includes('writerIds')) {
    const found = await tx.writer.count({ where: { id: { in: fields.writerIds } } });
    if (found !== new Set(fields.writerIds).size) throw unknown('writerIds', 'unknownWriter');
  }
  if (changed.includes('picture') || changed.includes('body')) {
    const { mediaIds, galleryIds } = mediaOfFields(fields);
    // What was deleted meanwhile must not keep the text from being saved: only publishing asks.
    const media = await tx.media.count({ where: { id: { in: mediaIds } } });
    if (media !== mediaIds.length) throw unknown('picture', 'unknownPicture');
    const galleries = new Set(galleryIds);
    const found = await tx.gallery.count({ where: { id: { in: [...galleries] } } });
    if (found !== galleries.size) throw unknown('body', 'unknownGallery');
    await requireStories(tx, id, 'body', bodyStoryIds(fields.body));
  }
  if (changed.includes('relatedIds')) await requireStories(tx, id, 'relatedIds', fields.relatedIds);
}

// One that left the site meanwhile stays named: readers are not shown it, and it may come back.
async function requireStories(
  tx: Tx,
  id: number,
  field: FieldName,
  storyIds: number[],
): Promise<void> {
  if (storyIds.includes(id)) throw unknown(field, 'storyNamesItself');
  const stories = new Set(storyIds);
  const found = await tx.article.count({ where: { id: { in: [...stories] } } });
  if (found !== stories.size) throw unknown(field, 'unknownStory');
}

function unknown(field: FieldName, sentence: RefusalKey): NewsroomError {
  return new NewsroomError('INVALID', { sentence, fields: { [field]: sentence } });
}
