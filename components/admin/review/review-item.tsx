import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { ReviewItem } from '@/newsroom/articles/desk-views';
import { AssignmentMark } from '../articles/assignment-mark';
import { DeskTime, type DeskClock } from '../desk-time';
import type { AnyFormAction } from '../form-result';
import { ApproveForm, ReturnForm } from './decision-forms.client';
import { TakeForm } from './take-form.client';

const LATE_MS = 60 * 60_000;

/** One article of the queue: what it is, how long it waits, and the two decisions. */
export function ReviewItemView({
  item,
  clock,
  approve,
  giveBack,
  take,
}: {
  item: ReviewItem;
  clock: DeskClock;
  approve: AnyFormAction;
  giveBack: AnyFormAction;
  take: AnyFormAction;
}) {
  const words = ar.desk.review;
  const titleId = `article-${item.id}`;
  const href = `/admin/articles/${item.id}`;
  const decision = { id: item.id, copyVersion: item.copyVersion, titleId };
  return (
    <li>
      <div>
        <Link className="hl" id={titleId} href={href} prefetch={false} dir="auto">
          {item.title || ar.desk.list.untitled}
        </Link>
        <div className="mut meta">
          <bdi dir="ltr">{ar.desk.list.number(item.id)}</bdi>
          <span>{item.section?.name ?? ar.desk.list.noSection}</span>
          <span>{ar.states.kind[item.kind]}</span>
          <span>{item.submittedBy ?? item.createdBy}</span>
          <Waiting since={item.submittedAt} clock={clock} />
          <span>{words.words(item.wordCount, clock)}</span>
          {item.reviewer && <span>{reviewerOf(item, item.reviewer.name)}</span>}
          {item.live && (
            <span className="st st-changes">
              <Icon name="pencil-line" />
              {words.live}
            </span>
          )}
        </div>
        <AssignmentMark assignment={item.assignment} clock={clock} />
      </div>
      <div className="do">
        <Link className="btn sm" href={href} prefetch={false} aria-describedby={titleId}>
          {words.open}
        </Link>
        {item.verbs.includes('take') && <TakeForm action={take} item={item} titleId={titleId} />}
        {item.verbs.includes('approve') && <ApproveForm action={approve} {...decision} />}
        {item.verbs.includes('return') && <ReturnForm action={giveBack} {...decision} />}
      </div>
    </li>
  );
}

function reviewerOf(item: ReviewItem, name: string): string {
  const isMine = item.verbs.includes('release');
  return isMine ? ar.workflow.withYou(name) : ar.workflow.with(name);
}

function Waiting({ since, clock }: { since: string; clock: DeskClock }) {
  const late = clock.now.getTime() - Date.parse(since) > LATE_MS;
  return (
    <span className={late ? 'late' : undefined}>
      {late && <Icon name="clock-alert" className="s" />}
      {ar.desk.review.sent} <DeskTime at={since} clock={clock} />
    </span>
  );
}
