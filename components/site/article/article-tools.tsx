import { createElement } from 'react';
import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { listeningMinutes } from '@/newsroom/arabic/reading-time';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';

/**
 * Text size, copying, sharing and listening: each shown by the script that makes it work. On phones
 * the row becomes a bar at the foot of the screen once it has scrolled away
 * (`enhance/article-tools.ts`); without a script there is neither. What comes late stands last, so
 * that nothing moves.
 */
export function ArticleTools({ article, edition }: { article: ArticlePage; edition: Edition }) {
  const words = ar.site.article;
  const { listen, tools } = ar.article;
  return createElement(
    'article-tools',
    { class: 'tools', role: 'group', 'aria-label': tools },
    createElement(
      'text-size',
      { hidden: true, class: 'sizer', role: 'group', 'aria-label': words.textSize },
      <button type="button" aria-label={words.smaller} />,
      <button type="button" aria-label={words.larger} />,
    ),
    createElement(
      'copy-link',
      { hidden: true, 'data-done': words.copied },
      <button type="button">
        <Icon name="link" />
        <span>{words.copyLink}</span>
      </button>,
    ),
    createElement(
      'share-story',
      { hidden: true },
      <button type="button">
        <Icon name="share-2" />
        <span>{words.share}</span>
      </button>,
    ),
    createElement(
      'listen-story',
      {
        hidden: true,
        'data-words': [listen.play, listen.pause, listen.resume].join('|'),
        'data-said': [listen.said.stopped, listen.said.playing, listen.said.paused].join('|'),
      },
      <button type="button">
        <Icon name="headphones" />
        <span>{listen.play}</span>
        <small>{listen.length(listeningMinutes(article.wordCount), edition.dates)}</small>
      </button>,
      <button type="button" hidden aria-label={listen.stop}>
        <Icon name="x" />
      </button>,
      <span className="vh" role="status" />,
    ),
  );
}
