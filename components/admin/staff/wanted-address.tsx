import { ar } from '@/messages/ar';
import { isolate } from '@/newsroom/arabic/bidi';
import type { AnyFormAction } from '../form-result';
import { ActButton } from './act-button.client';

const words = ar.staff.address;

/** What became of the new e-mail address that somebody wants: it waits for its link, or has come. */
export function WantedAddress({
  wanted,
  isConfirmed,
  withdraw,
}: {
  /** The address that waits; null for none. */
  wanted: string | null;
  isConfirmed: boolean;
  withdraw: AnyFormAction;
}) {
  return (
    <div className="wad" role="status">
      {wanted !== null && (
        <>
          <p className="ban a">{words.wanted(isolate(wanted))}</p>
          <ActButton action={withdraw} fields={{}} className="btn sm" busy={words.withdrawing}>
            {words.withdraw}
          </ActButton>
        </>
      )}
      {wanted === null && isConfirmed && <p className="ban g">{words.confirmed}</p>}
    </div>
  );
}
