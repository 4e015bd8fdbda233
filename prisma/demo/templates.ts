import { autosaveArticle } from '@/newsroom/articles/autosave-article';
import { createArticle } from '@/newsroom/articles/create-article';
import { deleteArticle } from '@/newsroom/articles/delete-article';
import { articleFields } from '@/newsroom/articles/fields';
import { trashArticle } from '@/newsroom/articles/trash-article';
import type { StaffActor } from '@/newsroom/staff/actor';
import { saveTemplate } from '@/newsroom/templates/save-template';
import { TEMPLATES } from './desk-words';
import { storyBody } from './story-body';

/** Nothing of a story's own stands in a template. */
const NOTHING = () => {
  throw new Error('a template names no story and shows nothing');
};

export const BARE = {
  address: NOTHING,
  story: NOTHING,
  picture: NOTHING,
  film: NOTHING,
  gallery: NOTHING,
};

/** The templates, each made from an article that was written for it and is no more. */
export async function makeTemplates(
  chief: StaffActor,
  sectionId: (slug: string) => number,
  now: Date,
): Promise<void> {
  for (const { name, description, section, markdown, ...words } of TEMPLATES) {
    const { id } = await createArticle(chief, { kind: words.kind }, now);
    const fields = articleFields.partial().parse({
      ...words,
      sectionId: section === null ? null : sectionId(section),
      body: storyBody(markdown, BARE),
    });
    await autosaveArticle(chief, { id, fields, base: {} }, now);
    await saveTemplate(chief, { id, name, description }, now);
    await trashArticle(chief, { id }, now);
    await deleteArticle(chief, { id }, now);
  }
}
