import { ar } from '@/messages/ar';
import { dualDate, isoWithOffset } from '@/newsroom/arabic/dates';
import type { BodyMedia } from '@/newsroom/articles/views';
import type { OwnPageView as Page } from '@/newsroom/own-pages/views';
import { Body } from './body';
import type { Edition } from './edition';
import { ListHead } from './lists/list-head';

/** Such a page is words alone. */
const NO_MEDIA: BodyMedia = { bodyPictures: {}, bodyClips: {}, bodyGalleries: {}, bodyStories: {} };

/** A page in which the newspaper speaks of itself. */
export function OwnPageView({ page, dates }: { page: Page; dates: Edition['dates'] }) {
  const updated = page.updatedAt === null ? null : new Date(page.updatedAt);
  return (
    <div className="wrap">
      <ListHead title={page.title} />
      <div className="own">
        {page.lead && <p className="stand">{page.lead}</p>}
        <Body article={{ ...NO_MEDIA, body: page.body }} digits={dates.digits} />
        {updated && (
          <p className="meta">
            {ar.site.ownPage.updated}{' '}
            <time dateTime={isoWithOffset(updated, dates.zone)}>{dualDate(updated, dates)}</time>
          </p>
        )}
      </div>
    </div>
  );
}
