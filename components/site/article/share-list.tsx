import { createElement } from 'react';
import { ar } from '@/messages/ar';
import { Icon, type IconName } from '@/components/ui/icon';
import { encodeArabic } from './encode-arabic';

/** Ways to pass a story on. Links work everywhere; `enhance/` shows the buttons that a browser can serve. */
export function ShareList({ title, url }: { title: string; url: string }) {
  const words = ar.site.article;
  const [text, address] = [encodeArabic(title), encodeURIComponent(url)];
  const links: [IconName, string, string][] = [
    ['message-circle', words.whatsapp, `https://wa.me/?text=${text}%20${address}`],
    ['x', words.x, `https://x.com/intent/post?text=${text}&url=${address}`],
    ['send', words.telegram, `https://t.me/share/url?url=${address}&text=${text}`],
    ['facebook', words.facebook, `https://www.facebook.com/sharer/sharer.php?u=${address}`],
    ['mail', words.mail, `mailto:?subject=${text}&body=${address}`],
  ];
  return (
    <section className="rail" aria-labelledby="share">
      <div className="in">
        <h2 id="share">{words.shareTitle}</h2>
        <ul>
          {button('share-story', words.share, 'share-2')}
          {button('copy-link', words.copyLink, 'link')}
          {links.map(([icon, word, href]) => (
            <li key={word}>
              <a href={href} rel="noopener nofollow">
                <Icon name={icon} />
                {word}
              </a>
            </li>
          ))}
          {button('print-page', words.print, 'printer')}
        </ul>
      </div>
    </section>
  );
}

function button(element: string, word: string, icon: IconName) {
  return (
    <li>
      {createElement(
        element,
        { hidden: true, 'data-done': ar.site.article.copied },
        <button type="button">
          <Icon name={icon} />
          <span>{word}</span>
        </button>,
      )}
    </li>
  );
}
