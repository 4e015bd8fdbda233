import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '../edition';

/** The way to the newsletter, where the newspaper has one. */
export function NewsletterBox({
  publication: { newsletterUrl, newsletterText },
}: {
  publication: Edition['publication'];
}) {
  if (!newsletterUrl) return null;
  const words = ar.lists;
  return (
    <section className="wrap blk" aria-labelledby="newsletter">
      <div className="nl">
        <div>
          <h2 className="t t-2" id="newsletter">
            {words.newsletter}
          </h2>
          <p className="note">{newsletterText || words.newsletterNote}</p>
        </div>
        <a className="btn pri" href={newsletterUrl}>
          <Icon name="mail" className="s" />
          {words.subscribe}
        </a>
      </div>
    </section>
  );
}
