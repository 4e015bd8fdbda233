'use client';

import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useEditorTools } from '../draft/draft-context';
import { checkLines, type CheckLine } from './check-lines';
import { useChecks } from './checklist-context';

const words = ar.checklist.dialog;

/** In the dialog of a publication: what stands in its way, and what would be better. */
export function UnmetChecks() {
  const { digits } = useEditorTools();
  const { checks, facts } = useChecks();
  const lines = checks.flatMap((check) => checkLines(check, facts, digits));
  return (
    <>
      <Unmet title={words.hard} lines={lines.filter(({ state }) => state === 'must')} />
      <Unmet title={words.soft} lines={lines.filter(({ state }) => state === 'should')} />
    </>
  );
}

function Unmet({ title, lines }: { title: string; lines: CheckLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="unmet">
      <h3>{title}</h3>
      <ul className="chk">
        {lines.map(({ key, state, sentence, href }) => (
          <li key={key} className={state}>
            <Icon name="triangle-alert" />
            <span>
              {sentence}
              {href && (
                <>
                  {' '}
                  <bdi dir="ltr">{href}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
