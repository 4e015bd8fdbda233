'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { checkLines, type CheckLine } from '../checks/check-lines';
import { useChecks } from '../checks/checklist-context';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import { pictureChecks, type PictureCheck } from '../pictures/picture-checks';
import { usePictureTools } from '../pictures/picture-tools';
import { textNotes } from './text-notes';

const words = ar.editor.checklist;

/** What the text still needs before it is published, each with the way to where it is mended. */
export function Checklist({ onJump }: { onJump: (id: string) => void }) {
  const { digits } = useEditorTools();
  const { standings } = usePictureTools();
  const { checks, facts, pending } = useChecks();
  const fields = useDraft((state) => state.fields);
  const pictures = useDraft((state) => state.refs.pictures);
  const stories = useDraft((state) => state.refs.stories);
  const inDigits = (count: number): string => formatNumber(count, { digits });
  const lines = [
    ...checks.flatMap((check) => checkLines(check, facts, digits)),
    ...pictureChecks(fields, { pictures, standings }).map((check) => pictureLine(check, inDigits)),
  ];
  const met = lines.filter((line) => line.state === 'met').length;
  const notes = textNotes(fields, stories, inDigits);
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">
        {words.title}{' '}
        <span className="mut num">{words.metOf(inDigits(met), inDigits(lines.length))}</span>
      </h2>
      <progress className="meter" max={lines.length} value={met} aria-labelledby="checklist" />
      <ul className="chk">
        {lines.map((line) => (
          <Line key={line.key} line={line} onJump={onJump} />
        ))}
        {notes.map(({ sentence, target }) => (
          <Line
            key={`${target} ${sentence}`}
            line={{ key: sentence, state: 'should', sentence, target, mend: ar.editor.notes.mend }}
            onJump={onJump}
          />
        ))}
      </ul>
      <p className="mut" role="status" hidden={!pending}>
        {pending && ar.checklist.linksPending}
      </p>
    </section>
  );
}

function pictureLine(
  { rule, state, picture, target }: PictureCheck,
  inDigits: (count: number) => string,
): CheckLine {
  const which = picture === 0 ? words.ofMain : words.ofBody(inDigits(picture ?? 0));
  return {
    key: `${rule} ${picture}`,
    state,
    sentence: picture === null ? words.rule[rule][state] : words.broken[rule](which),
    target,
    mend: words.mend[rule],
  };
}

function Line({ line, onJump }: { line: CheckLine; onJump: (id: string) => void }) {
  const { state, sentence, href, target, mend } = line;
  return (
    <li className={state}>
      <Icon name={state === 'met' ? 'circle-check' : 'triangle-alert'} />
      <span>
        <span className="vh">{words.state[state]} </span>
        {sentence}
        {href && (
          <>
            {' '}
            <bdi className="mut" dir="ltr">
              {href}
            </bdi>
          </>
        )}
      </span>
      {target && (
        <Mend target={target} onJump={onJump}>
          {mend}
          <span className="vh">
            {' '}
            {sentence} {href}
          </span>
        </Mend>
      )}
    </li>
  );
}

/** The way to where it is mended, for those who may. */
function Mend({
  target,
  onJump,
  children,
}: {
  target: string;
  onJump: (id: string) => void;
  children: ReactNode;
}) {
  const canEdit = useCanEdit();
  if (!canEdit) return null;
  return (
    <a
      className="lnk"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        onJump(target);
      }}
    >
      {children}
    </a>
  );
}
