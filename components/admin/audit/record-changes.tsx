import { WordDiff } from '@/components/admin/revisions/word-diff';
import { ValueChanges } from '@/components/admin/revisions/value-changes';
import type { Change } from '@/newsroom/events/changes';
import type { DeskClock } from '../desk-time';
import { fieldWord, valueWords } from './record-words';

/** Every field that an act changed: texts word by word, everything else as a whole. */
export function RecordChanges({ changes, clock }: { changes: Change[]; clock: DeskClock }) {
  return (
    <dl className="fc">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{fieldWord(change.field)}</dt>
          <dd>
            <OneChange change={change} clock={clock} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function OneChange({ change: { field, from, to }, clock }: { change: Change; clock: DeskClock }) {
  if (isText(from) && isText(to)) {
    return (
      <p className="wd" dir="auto">
        <WordDiff before={from} after={to} />
      </p>
    );
  }
  const listed = (value: Change['from']): string[] => {
    if (value === null || value === '') return [];
    return Array.isArray(value)
      ? value.map((one) => valueWords(one, clock, field))
      : [valueWords(value, clock, field)];
  };
  return <ValueChanges before={listed(from)} after={listed(to)} />;
}

/** Several words; of an address, a colour or a choice the parts say nothing. */
function isText(value: Change['from']): value is string {
  return typeof value === 'string' && /\s/.test(value);
}
