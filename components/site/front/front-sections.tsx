import type { ReactNode } from 'react';
import type { Edition } from '../edition';
import type { FrontBlock, FrontContent } from './front-content';
import { MostReadBox } from './most-read-box';
import { NewsletterBox } from './newsletter-box';
import { OpinionBand } from './opinion-band';
import { PhotoStrip } from './photo-strip';
import { SectionBlock, type BlockShape } from './section-block';
import { SectionColumns } from './section-columns';
import { SectionGallery } from './section-gallery';
import { VideoStrip } from './video-strip';

/** A ranking of fewer says nothing. */
const FEWEST = 3;

/**
 * The blocks below the first view. Shapes alternate so that the eye never meets the same one twice
 * running: two full blocks, opinion, a third, films, a fourth, a row of pictures, the rest in columns, galleries. What is read
 * most stands beside the third section, or beside the first where there are fewer.
 */
export function FrontSections({ front, edition }: { front: FrontContent; edition: Edition }) {
  const [first, second, third, fourth, ...others] = front.sections;
  const gallery = others[0] && others[0].items.length >= 4 ? others[0] : undefined;
  const columns = gallery ? others.slice(1) : others;
  const mostRead =
    front.mostRead.length >= FEWEST ? (
      <MostReadBox stories={front.mostRead} edition={edition} />
    ) : undefined;
  const block = (one: FrontBlock | undefined, shape: BlockShape, beside?: ReactNode) =>
    one && (
      <SectionBlock
        section={one.section}
        items={one.items}
        shape={shape}
        beside={beside}
        edition={edition}
      />
    );
  return (
    <>
      {block(first, 'start', third ? undefined : mostRead)}
      {block(second, 'middle')}
      <OpinionBand stories={front.opinion} />
      {block(third, 'start', mostRead)}
      <VideoStrip stories={front.videos} edition={edition} />
      {block(fourth, 'middle')}
      {gallery && <SectionGallery block={gallery} edition={edition} />}
      {columns.length > 0 && <SectionColumns blocks={columns} edition={edition} />}
      <PhotoStrip stories={front.photos} edition={edition} />
      <NewsletterBox publication={edition.publication} />
    </>
  );
}
