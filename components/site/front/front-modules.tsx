import type { ReactNode } from 'react';
import type { FrontModule } from '@/newsroom/articles/get-front-page';
import type { Edition } from '../edition';
import type { FrontContent } from './front-content';
import { MostReadBox } from './most-read-box';
import { NewsletterBox } from './newsletter-box';
import { OpinionBand } from './opinion-band';
import { PhotoStrip } from './photo-strip';
import { SectionBlock } from './section-block';
import { SectionColumns } from './section-columns';
import { SectionGallery } from './section-gallery';
import { VideoStrip } from './video-strip';

/** A ranking of fewer says nothing. */
const FEWEST = 3;

/**
 * The modules below the first view, in the newspaper's order. The shapes of sections alternate, so
 * that the eye never meets the same one twice running. What is read most stands beside the next
 * section's block, or beside the first where none follows.
 */
export function FrontModules({ front, edition }: { front: FrontContent; edition: Edition }) {
  const { modules } = front;
  const blocks = modules.filter(({ kind }) => kind === 'block');
  const at = modules.findIndex(({ kind }) => kind === 'mostRead');
  const ranking = mostReadOf(front, edition);
  const host = modules.find(({ kind }, place) => kind === 'block' && place > at) ?? blocks[0];
  return modules.map((one, place) => (
    <Module
      key={place}
      module={one}
      shape={blocks.indexOf(one) % 2 === 0 ? 'start' : 'middle'}
      beside={one === host ? ranking : undefined}
      alone={host ? undefined : ranking}
      edition={edition}
    />
  ));
}

function mostReadOf({ modules, mostRead }: FrontContent, edition: Edition): ReactNode {
  const wanted = modules.find((one) => one.kind === 'mostRead');
  if (!wanted || mostRead.length < FEWEST) return undefined;
  return <MostReadBox stories={mostRead.slice(0, wanted.count)} edition={edition} />;
}

function Module({
  module,
  shape,
  beside,
  alone,
  edition,
}: {
  module: FrontModule;
  shape: 'start' | 'middle';
  /** Stands in the block of this section. */
  beside: ReactNode;
  /** Stands by itself, where there is no block. */
  alone: ReactNode;
  edition: Edition;
}) {
  switch (module.kind) {
    case 'block':
      return <SectionBlock {...module} shape={shape} beside={beside} edition={edition} />;
    case 'gallery':
      return <SectionGallery block={module} count={module.count} edition={edition} />;
    case 'columns':
      return module.blocks.length > 0 ? (
        <SectionColumns blocks={module.blocks} edition={edition} />
      ) : null;
    case 'opinion':
      return <OpinionBand stories={module.items} />;
    case 'videos':
      return <VideoStrip stories={module.items} edition={edition} />;
    case 'photos':
      return <PhotoStrip stories={module.items} edition={edition} />;
    case 'mostRead':
      return alone ? <div className="wrap blk">{alone}</div> : null;
    case 'newsletter':
      return <NewsletterBox publication={edition.publication} />;
  }
}
