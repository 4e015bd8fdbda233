import Link from 'next/link';
import { ActivityPanel } from '@/components/admin/dashboard/activity-panel';
import { Figure } from '@/components/admin/dashboard/figures-strip';
import { NothingHere, Panel } from '@/components/admin/dashboard/panel';
import type { DeskClock } from '@/components/admin/desk-time';
import { ar } from '@/messages/ar';
import { listActivity } from '@/newsroom/dashboard/list-activity';
import { listLateWork } from '@/newsroom/dashboard/list-late-work';
import { countMedia } from '@/newsroom/media/count-media';
import { libraryInput } from '@/newsroom/media/library-input';
import { listMedia } from '@/newsroom/media/list-media';
import type { StaffActor } from '@/newsroom/staff/actor';

const SHOWN = 8;

/** The board of those whose work is the library. */
export async function MediaBoard({ actor, clock }: { actor: StaffActor; clock: DeskClock }) {
  const words = ar.dashboard.photo;
  const input = libraryInput.parse({});
  const [counts, late, latest, activity] = await Promise.all([
    countMedia(actor, input, clock.now),
    listLateWork(actor, clock.now),
    listMedia(actor, input, clock.now),
    listActivity(actor),
  ]);
  return (
    <div className="dg">
      <section className="kp w" aria-label={ar.dashboard.figures.label}>
        <Figure
          icon="triangle-alert"
          word={words.todo}
          count={counts.todo}
          href="/admin/media?filter=todo"
          clock={clock}
        >
          {words.todoNote}
        </Figure>
        <Figure
          icon="file-text"
          word={words.withoutAlt}
          count={counts.withoutAlt}
          href="/admin/media?filter=without-alt"
          clock={clock}
        >
          {words.withoutAltNote}
        </Figure>
        <Figure
          icon="crosshair"
          word={words.failed}
          count={late.failedCuts}
          href="/admin/media?filter=failed"
          clock={clock}
        >
          {words.failedNote}
        </Figure>
        <Figure
          icon="images"
          word={words.pictures}
          count={counts.picture}
          href="/admin/media"
          clock={clock}
        >
          {words.picturesNote(counts.video, clock)}
        </Figure>
      </section>
      <Panel title={words.latest} link={{ href: '/admin/media', word: words.toLibrary }}>
        {latest.items.length === 0 ? (
          <NothingHere text={ar.media.list.empty} />
        ) : (
          <ul className="pics">
            {latest.items.slice(0, SHOWN).map((item) => (
              <li key={item.id}>
                <Link href={`/admin/media?media=${item.id}`} prefetch={false}>
                  {item.thumbnail && <img src={item.thumbnail} alt="" loading="lazy" />}
                  <span dir="auto">{item.name}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <ActivityPanel entries={activity} clock={clock} />
    </div>
  );
}
