import { ar } from '@/messages/ar';
import { dualDate } from '@/newsroom/arabic/dates';
import type { CorrectionEntry, CorrectionsPage } from '@/newsroom/articles/list-corrections';
import type { Edition } from '../edition';
import { EmptyNote } from '../empty-note';
import { ListHead } from '../lists/list-head';
import { listHref } from '../lists/list-href';
import { Pager } from '../lists/pager';
import { CorrectionItem } from './correction-item';

/** Everything that was corrected, day by day, with the rules it was corrected by. */
export function CorrectionsView({ list, edition }: { list: CorrectionsPage; edition: Edition }) {
  const words = ar.site.corrections;
  const { publication, dates } = edition;
  return (
    <div className="wrap">
      <ListHead title={words.title} description={words.note}>
        <ul className="ways">
          <li>
            <a href="/pages/corrections">{words.policy}</a>
          </li>
          {publication.contactEmail && (
            <li>
              <a href={`mailto:${publication.contactEmail}`}>{words.report}</a>
            </li>
          )}
        </ul>
      </ListHead>
      {list.items.length === 0 ? (
        <EmptyNote text={words.empty} />
      ) : (
        <div className="cors">
          {byDay(list.items, dates).map(([day, items]) => (
            <section key={day}>
              <h2>{day}</h2>
              <ul>
                {items.map((item) => (
                  <CorrectionItem key={item.id} item={item} edition={edition} />
                ))}
              </ul>
            </section>
          ))}
          <Pager {...list} href={(page) => listHref('/corrections', page)} edition={edition} />
        </div>
      )}
    </div>
  );
}

// The newspaper's own days, in both calendars.
function byDay(items: CorrectionEntry[], dates: Edition['dates']): [string, CorrectionEntry[]][] {
  const days = new Map<string, CorrectionEntry[]>();
  for (const item of items) {
    const day = dualDate(new Date(item.at), dates);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days];
}
