'use client';

import { useDraft } from '../draft/draft-context';
import { ar } from '@/messages/ar';
import { useSettling } from './use-settling';
import { VerbButton } from './verb-button.client';
import type { PressedVerb } from './verb-context';

/** The verbs of the daily way of a text, as they stand in the bar; the others wait in the panel. */
const DAILY: PressedVerb[] = [
  'preview',
  'save',
  'breaking',
  'endBreaking',
  'submit',
  'return',
  'approve',
  'publish',
  'restore',
];
const OTHERS: PressedVerb[] = ['duplicate', 'template', 'retract', 'archive', 'trash', 'delete'];

/** The one that stands out: the first that is open. */
const PRIMARY: PressedVerb[] = ['approve', 'publish', 'submit', 'restore', 'save'];

/** The buttons of the bar; on phones they stand at the bottom of the screen. */
export function VerbBar() {
  const open = useDraft((state) => state.desk.verbs);
  const primary = PRIMARY.find((verb) => open.includes(verb));
  // What is breaking is ended here; the panel gives it another time.
  const daily = DAILY.filter((verb) => verb !== 'breaking' || !open.includes('endBreaking'));
  const others = daily.filter((verb) => open.includes(verb) && verb !== primary);
  const shown = primary ? [...others, primary] : others;
  const isSettling = useSettling(shown);
  // One list: a button that becomes the first of them keeps the focus it has.
  return (
    <div className={isSettling ? 'vb still' : 'vb'} role="group" aria-label={ar.editor.actions}>
      {shown.map((verb) => (
        <VerbButton key={verb} verb={verb} isPrimary={verb === primary} />
      ))}
    </div>
  );
}

/** The buttons of the panel. */
export function OtherVerbs() {
  return <VerbGroup verbs={OTHERS} name={ar.editor.moreActions} />;
}

/** Those of these verbs that are open, as buttons. */
export function VerbGroup({ verbs, name }: { verbs: PressedVerb[]; name: string }) {
  const open = useDraft((state) => state.desk.verbs);
  const shown = verbs.filter((verb) => open.includes(verb));
  const isSettling = useSettling(shown);
  if (shown.length === 0) return null;
  return (
    <div className={isSettling ? 'vo still' : 'vo'} role="group" aria-label={name}>
      {shown.map((verb) => (
        <VerbButton key={verb} verb={verb} />
      ))}
    </div>
  );
}
