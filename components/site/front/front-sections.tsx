import type { Edition } from '../edition';
import type { FrontBlock, FrontContent } from './front-content';
import { OpinionBand } from './opinion-band';
import { SectionBlock } from './section-block';
import { SectionColumns } from './section-columns';
import { SectionGallery } from './section-gallery';

/**
 * The blocks below the first view. Shapes alternate so that the eye never meets the same one twice
 * running: two full blocks, opinion, two more, a row of pictures, the rest in columns.
 */
export function FrontSections({ front, edition }: { front: FrontContent; edition: Edition }) {
  const [first, second, third, fourth, ...others] = front.sections;
  const gallery = others[0] && others[0].items.length >= 4 ? others[0] : undefined;
  const columns = gallery ? others.slice(1) : others;
  const block = (one: FrontBlock | undefined, shape: 'start' | 'middle') =>
    one && <SectionBlock section={one.section} items={one.items} shape={shape} edition={edition} />;
  return (
    <>
      {block(first, 'start')}
      {block(second, 'middle')}
      <OpinionBand stories={front.opinion} />
      {block(third, 'start')}
      {block(fourth, 'middle')}
      {gallery && <SectionGallery block={gallery} edition={edition} />}
      {columns.length > 0 && <SectionColumns blocks={columns} edition={edition} />}
    </>
  );
}
