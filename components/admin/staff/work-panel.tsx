import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { RoleName } from '@/newsroom/staff/actor';
import type { WorkInHand } from '@/newsroom/staff/get-staff';
import { Panel, NothingHere } from '../dashboard/panel';
import type { AnyFormAction } from '../form-result';
import { HandOverForm } from './hand-over-form.client';

const PARTS = ['drafts', 'reviews', 'assignments'] as const;

/** What lies with somebody, and the way to give it to a colleague. */
export function WorkPanel({
  id,
  work,
  receivers,
  digits,
  handOver,
}: {
  id: number;
  work: WorkInHand;
  receivers: { id: number; name: string; role: RoleName }[];
  digits: DigitSystem;
  handOver: AnyFormAction;
}) {
  const words = ar.staff.work;
  const isNothing = PARTS.every((part) => work[part] === 0);
  return (
    <Panel title={words.title}>
      {isNothing ? (
        <NothingHere text={words.none} />
      ) : (
        <dl className="wk">
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{words[part]}</dt>
              <dd className="num">{formatNumber(work[part], { digits })}</dd>
            </div>
          ))}
        </dl>
      )}
      <HandOverForm
        id={id}
        isNothing={isNothing}
        receivers={receivers}
        digits={digits}
        action={handOver}
      />
    </Panel>
  );
}
