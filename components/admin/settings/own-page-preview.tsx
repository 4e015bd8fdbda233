import { Body } from '@/components/site/body';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { Body as Blocks } from '@/newsroom/articles/body/blocks';

/** What readers would see of a page, before it is saved. */
export function OwnPagePreview({
  title,
  lead,
  body,
  digits,
}: {
  title: string;
  lead: string;
  body: Blocks;
  digits: DigitSystem;
}) {
  const page = { body, bodyPictures: {}, bodyClips: {}, bodyGalleries: {}, bodyStories: {} };
  return (
    <section className="panel pv" aria-label={ar.settings.own.previewTitle}>
      <p className="mut">{ar.settings.own.previewTitle}</p>
      <p className="pv-t">{title}</p>
      {lead && <p className="pv-l">{lead}</p>}
      <Body article={page} digits={digits} />
    </section>
  );
}
