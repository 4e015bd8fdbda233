import type { ArticleFields } from '@/newsroom/articles/fields';
import type { DeskMedia } from '@/newsroom/media/library-views';

/** The fields of a story that begins with this thing of the library; its words stay the library's. */
export function storyFieldsOf({ id, kind }: DeskMedia): Partial<ArticleFields> {
  const shown = { mediaId: id, caption: '', credit: '' };
  return kind === 'picture' ? { picture: shown } : { body: [{ id: 'm1', type: kind, ...shown }] };
}
