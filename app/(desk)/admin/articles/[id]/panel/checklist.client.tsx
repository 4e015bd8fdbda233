'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import { pictureChecks, type PictureCheck } from '../pictures/picture-checks';
import { usePictureTools } from '../pictures/picture-tools';
import { textNotes } from './text-notes';

const words = ar.editor.checklist;

/** What the text still needs before it is published, each with the way to where it is mended. */
export function Checklist({ onJump }: { onJump: (id: string) => void }) {
  const { digits } = useEditorTools();
  const { standings } = usePictureTools();
  const fields = useDraft((state) => state.fields);
  const pictures = useDraft((state) => state.refs.pictures);
  const checks = pictureChecks(fields, { pictures, standings });
  const stories = useDraft((state) => state.refs.stories);
  const met = checks.filter((check) => check.state === 'met').length;
  const inDigits = (count: number): string => formatNumber(count, { digits });
  const notes = textNotes(fields, stories, inDigits);
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">
        {words.title}{' '}
        <span className="mut num">{words.metOf(inDigits(met), inDigits(checks.length))}</span>
      </h2>
      <progress className="meter" max={checks.length} value={met} aria-labelledby="checklist" />
      <ul className="chk">
        {checks.map((check) => (
          <CheckLine key={`${check.rule} ${check.picture}`} check={check} onJump={onJump} />
        ))}
        {notes.map(({ sentence, target }) => (
          <li key={`${target} ${sentence}`} className="should">
            <Icon name="triangle-alert" />
            <span>
              <span className="vh">{words.state.should} </span>
              {sentence}
            </span>
            <Mend target={target} onJump={onJump}>
              {ar.editor.notes.mend}
              <span className="vh"> {sentence}</span>
            </Mend>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CheckLine({ check, onJump }: { check: PictureCheck; onJump: (id: string) => void }) {
  const { digits } = useEditorTools();
  const { rule, state, picture, target } = check;
  const which =
    picture === null
      ? null
      : picture === 0
        ? words.ofMain
        : words.ofBody(formatNumber(picture, { digits }));
  return (
    <li className={state}>
      <Icon name={state === 'met' ? 'circle-check' : 'triangle-alert'} />
      <span>
        <span className="vh">{words.state[state]} </span>
        {which === null ? words.rule[rule][state] : words.broken[rule](which)}
      </span>
      {target && (
        <Mend target={target} onJump={onJump}>
          {words.mend[rule]}
          <span className="vh"> {words.mended[rule](which ?? '')}</span>
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
