'use client';

import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { FilePick } from '../file-pick.client';
import { RefusalBanner } from '../refusal-banner';
import { checkTable, takeTable, type SentTable, type ShownReport } from './send-table';
import { TableReportView } from './table-report-view';

const words = ar.redirectsDesk.table;

type Stage =
  | { name: 'choosing' }
  | { name: 'checking'; done: number }
  | { name: 'taking' }
  | { name: 'refused'; sentence: string }
  | { name: 'checked' | 'taken'; report: ShownReport };

/** Chooses a table of old addresses, has it looked at, and takes it in. */
export function TableForm({ digits }: { digits: DigitSystem }) {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [mode, setMode] = useState<'all' | 'skip'>('all');
  const [stage, setStage] = useState<Stage>({ name: 'choosing' });
  const isBusy = stage.name === 'checking' || stage.name === 'taking';

  const run = async (
    name: 'checked' | 'taken',
    work: (file: File) => Promise<SentTable>,
  ): Promise<void> => {
    const file = input.current?.files?.[0];
    if (!file) {
      setStage({ name: 'refused', sentence: words.noFile });
      return;
    }
    setStage(name === 'checked' ? { name: 'checking', done: 0 } : { name: 'taking' });
    const answer = await work(file);
    setStage('report' in answer ? { name, report: answer.report } : { name: 'refused', ...answer });
    if (name === 'taken') router.refresh();
  };
  const check = (): Promise<void> =>
    run('checked', (file) => checkTable(file, (done) => setStage({ name: 'checking', done })));
  const take = (): Promise<void> => run('taken', (file) => takeTable(file, mode));

  return (
    <>
      <noscript>
        <p className="ban">{words.noScript}</p>
      </noscript>
      <div className="f">
        <label htmlFor={id}>{words.file}</label>
        <FilePick
          ref={input}
          id={id}
          accept=".csv,.tsv,.txt,text/csv"
          disabled={isBusy}
          onChange={() => setStage({ name: 'choosing' })}
        />
      </div>
      <fieldset className="f rd-mode" disabled={isBusy}>
        <legend>{words.mode}</legend>
        {(['all', 'skip'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-mode`}
              checked={mode === one}
              onChange={() => setMode(one)}
            />
            {words.modes[one]}
          </label>
        ))}
      </fieldset>
      <div className="row">
        <button type="button" className="btn" disabled={isBusy} onClick={() => void check()}>
          <Icon name="check" className="s" />
          {words.check}
        </button>
        <button
          type="button"
          className="btn pri"
          disabled={isBusy || !mayTake(stage, mode)}
          onClick={() => void take()}
        >
          <Icon name="upload" className="s" />
          {words.take}
        </button>
      </div>
      <div role="status">
        <Progress stage={stage} digits={digits} />
      </div>
      {stage.name === 'refused' && <RefusalBanner sentence={stage.sentence} />}
      {'report' in stage && (
        <TableReportView
          title={stage.name === 'checked' ? words.checked : words.taken}
          isDone={stage.name === 'taken'}
          report={stage.report}
          digits={digits}
        />
      )}
    </>
  );
}

// What the server would refuse is not offered.
function mayTake(stage: Stage, mode: 'all' | 'skip'): boolean {
  if (stage.name !== 'checked') return false;
  const { created, changed, refused } = stage.report;
  return created + changed > 0 && (mode === 'skip' || refused === 0);
}

function Progress({ stage, digits }: { stage: Stage; digits: DigitSystem }) {
  if (stage.name !== 'checking' && stage.name !== 'taking') return null;
  const sentence =
    stage.name === 'taking'
      ? words.taking
      : stage.done === 0
        ? words.sending
        : words.checking(stage.done, { digits });
  return (
    <p>
      <Icon name="loader-circle" className="s spin" /> {sentence}
    </p>
  );
}
