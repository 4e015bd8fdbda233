import { Icon, type IconName } from '@/components/ui/icon';
import { mailScreen } from '@/messages/ar-mail';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { MailView } from '@/newsroom/mail/list-mail';
import { DeskTime, type DeskClock } from '../../desk-time';
import type { AnyFormAction } from '../../form-result';
import { RetryMail } from './retry-mail.client';

const words = mailScreen.outbox;

const TONES: Record<MailView['state'], string> = {
  waiting: 'st-review',
  filed: 'st-draft',
  sent: 'st-pub',
  retrying: 'st-changes',
  failed: 'st-pull',
};
const SIGNS: Record<MailView['state'], IconName> = {
  waiting: 'clock',
  filed: 'archive',
  sent: 'circle-check',
  retrying: 'rotate-ccw',
  failed: 'circle-alert',
};

/** The newest letters and what became of them. */
export function MailOutbox({
  letters,
  most,
  days,
  folder,
  clock,
  retry,
}: {
  letters: MailView[];
  /** How many are shown at most, and for how many days they are kept. */
  most: number;
  days: number;
  /** Where letters lie that go nowhere. */
  folder: string | null;
  clock: DeskClock;
  retry: AnyFormAction;
}) {
  return (
    <section className="panel letters" aria-labelledby="letters">
      <h2 id="letters">{words.title}</h2>
      <p>{words.note(formatNumber(most, clock), formatNumber(days, clock))}</p>
      {folder && <p>{words.folder(folder)}</p>}
      {letters.length === 0 && <p>{words.none}</p>}
      <ol>
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} clock={clock} retry={retry} />
        ))}
      </ol>
    </section>
  );
}

function Letter({
  letter,
  clock,
  retry,
}: {
  letter: MailView;
  clock: DeskClock;
  retry: AnyFormAction;
}) {
  const { id, state, failure } = letter;
  return (
    <li>
      <div className="lh">
        <b dir="auto" id={`letter-${id}`}>
          {letter.subject}
        </b>
        <span className={`st ${TONES[state]}`}>
          <Icon name={SIGNS[state]} />
          {words.states[state]}
        </span>
        <DeskTime at={letter.createdAt} clock={clock} />
      </div>
      <p>
        {words.to} <bdi>{letter.name}</bdi> <bdi dir="ltr">{letter.address}</bdi>
      </p>
      {failure && (
        <p className="bad" dir="auto">
          {failure}
        </p>
      )}
      <details>
        <summary aria-describedby={`letter-${id}`}>{words.text}</summary>
        <pre dir="auto">{letter.text}</pre>
      </details>
      {letter.mayRetry && <RetryMail id={id} action={retry} />}
    </li>
  );
}
