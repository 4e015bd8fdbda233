import { createElement } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import { embedFrame, embedPage } from '@/newsroom/articles/body/embeds';
import type { PictureView } from '@/newsroom/media/views';
import { Picture } from '../picture';

/**
 * A film of another house: our own poster, and a link to where it stands. `enhance/film-embed`
 * plays it here, and until then nothing is asked of that house.
 */
export function FilmEmbed({
  block,
  poster,
  sizes,
}: {
  block: Extract<Block, { type: 'embed' }>;
  poster: PictureView | null;
  sizes: string;
}) {
  const words = ar.site.media;
  const provider = words.providers[block.provider];
  const title = block.title || words.film(provider);
  return (
    <figure className="film">
      {createElement(
        'film-embed',
        { 'data-frame': embedFrame(block), 'data-title': title },
        // What the picture shows is said by the title under it.
        poster ? <Picture picture={{ ...poster, alt: '' }} sizes={sizes} /> : null,
        <button type="button" hidden key="play">
          <span className="disc">
            <Icon name="play" />
          </span>
          <span className="vh">
            {words.play}: {title}.{' '}
          </span>
          <span className="say">{words.playNote(provider)}</span>
        </button>,
      )}
      <figcaption>
        <span className="t">{title}</span>
        <a href={embedPage(block)} rel="noopener">
          {words.watch(provider)}
          <Icon name="external-link" className="s" />
        </a>
      </figcaption>
    </figure>
  );
}
