import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { exactTime, type DeskClock } from '../desk-time';

/** What stands in the way of showing it, or soon will; nothing while nothing does. */
export function MediaState({ media, clock }: { media: DeskMedia; clock: DeskClock }) {
  const { state } = ar.media;
  const { rights, recall, licenceUntil, replacedBy } = media;
  const time = (at: string | null) => exactTime(new Date(at ?? clock.now), clock);
  switch (rights) {
    case 'usable':
      return null;
    case 'endsSoon':
      return <Banner tone="a">{state.endsSoon(time(licenceUntil))}</Banner>;
    case 'expired':
      return <Banner tone="r">{state.expired(time(licenceUntil))}</Banner>;
    case 'recalled':
      return (
        <Banner tone="r">
          {state.recalled(time(recall?.at ?? null))}
          <br />
          {state.reason(recall?.reason ?? '')}
        </Banner>
      );
    case 'replaced':
      return (
        <Banner tone="b">
          {state.replaced}{' '}
          {replacedBy && (
            <Link className="lnk" href={`/admin/media?media=${replacedBy.id}`} prefetch={false}>
              <bdi>{replacedBy.name}</bdi>
            </Link>
          )}
        </Banner>
      );
  }
}

function Banner({ tone, children }: { tone: 'a' | 'b' | 'r'; children: React.ReactNode }) {
  return (
    <p className={`ban ${tone}`}>
      <Icon name="circle-alert" className="s" />
      <span>{children}</span>
    </p>
  );
}
