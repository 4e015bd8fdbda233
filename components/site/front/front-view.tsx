import { ar } from '@/messages/ar';
import type { Edition } from '../edition';
import type { FrontContent } from './front-content';
import { EmptyNote } from '../empty-note';
import { FrontModules } from './front-modules';
import { LatestColumn } from './latest-column';
import { Manchette } from './manchette';
import { Picks } from './picks';

/** The front page between header and footer. */
export function FrontView({ front, edition }: { front: FrontContent; edition: Edition }) {
  const { lead, leadRelated, latest, picks } = front;
  if (!lead) {
    return (
      <div className="wrap">
        <EmptyNote text={ar.site.front.empty} home={false} />
      </div>
    );
  }
  return (
    <>
      <div className="wrap fronts">
        <div className={latest.length > 0 ? 'front' : 'front alone'}>
          <Manchette story={lead} related={leadRelated} edition={edition} />
          {latest.length > 0 && <LatestColumn stories={latest} edition={edition} />}
        </div>
        <Picks stories={picks} edition={edition} />
      </div>
      <FrontModules front={front} edition={edition} />
    </>
  );
}
