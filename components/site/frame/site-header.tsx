import { ar } from '@/messages/ar';
import { clockTime, dualDate, isoWithOffset } from '@/newsroom/arabic/dates';
import type { Edition } from '../edition';
import { MastMenu } from './mast-menu';
import { Nameplate } from './nameplate';
import { ThemeSwitch } from './theme-switch';

/**
 * The nameplate between its ears. On the front page the name is the page's heading.
 *
 * @param lastUpdate ISO time of the newest story, where the page knows it
 */
export function SiteHeader({
  edition,
  isFront,
  lastUpdate,
}: {
  edition: Edition;
  isFront: boolean;
  lastUpdate: string | null;
}) {
  const { publication, dates, now } = edition;
  const [hijri, gregorian] = dualDate(now, dates).split(' · ');
  const Name = isFront ? 'h1' : 'p';
  return (
    <header className="mast">
      <div className="wrap in">
        <MastMenu edition={edition} />
        <p className="ear">
          <b>{hijri}</b>
          {gregorian} · {publication.city}
        </p>
        <Name className="plate">
          <a href="/" aria-label={ar.site.frame.nameplate(publication.name)}>
            <Nameplate name={publication.name} logo={edition.look.logo} />
          </a>
          <span className="tag">{publication.tagline}</span>
        </Name>
        <div className="e">
          <ThemeSwitch />
          {lastUpdate && (
            <p className="ear">
              {ar.site.frame.lastUpdate}{' '}
              <time dateTime={isoWithOffset(new Date(lastUpdate), dates.zone)} className="num">
                {clockTime(new Date(lastUpdate), dates)}
              </time>
            </p>
          )}
        </div>
      </div>
    </header>
  );
}
