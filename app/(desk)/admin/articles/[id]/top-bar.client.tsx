'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { StateChip } from '@/components/admin/state-chip';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useDraft, useEditorTools } from './draft/draft-context';
import { SaveLine } from './notices/save-line.client';
import { PeopleHere } from './presence/people-here.client';
import { useMoment } from './use-moment';
import { VerbBar } from './verbs/verb-bar.client';
import { useVerbs } from './verbs/verb-context';

/**
 * Where one is, whether the text is saved, and what can be done with it. Under a dialog, which
 * repeats a verb, it is hidden from assistive technology.
 */
export function TopBar({ isCovered }: { isCovered: boolean }) {
  const { articleId } = useEditorTools();
  const address = useDraft((state) => state.desk.publicAddress);
  return (
    <header className="eb" aria-hidden={isCovered || undefined}>
      <Link className="icb" href="/admin/articles" prefetch={false} aria-label={ar.editor.back}>
        <Icon name="arrow-right" />
      </Link>
      <span className="mut num only-d" dir="ltr">
        {ar.editor.number(String(articleId))}
      </span>
      <State />
      <SaveLine />
      <span className="sp" />
      <PeopleHere />
      {address && (
        <a className="btn ghost site" href={address} target="_blank" rel="noopener">
          <Icon name="external-link" className="s flip" />
          <span>{ar.editor.onSite}</span>
        </a>
      )}
      <VerbBar />
    </header>
  );
}

/** The chip; it takes the focus that a vanished button leaves behind, and its changes are spoken. */
function State() {
  const chip = useRef<HTMLSpanElement>(null);
  const { busy, asking } = useVerbs();
  const state = useDraft((draft) => draft.desk.state);
  const unpublishedChanges = useDraft((draft) => draft.desk.unpublishedChanges);
  const shown = useRef(state);

  useEffect(() => {
    if (busy || asking || shown.current === state) return;
    shown.current = state;
    if (document.activeElement === document.body) chip.current?.focus();
  }, [busy, asking, state]);

  return (
    <span className="chips" aria-live="polite" tabIndex={-1} ref={chip}>
      <Breaking />
      <StateChip state={state} unpublishedChanges={unpublishedChanges} />
    </span>
  );
}

/** That the story stands in the breaking bar, until it leaves it by itself. */
function Breaking() {
  const until = useDraft((draft) => draft.desk.breakingUntil);
  const moment = useMoment();
  if (!until) return null;
  return (
    <span className="st st-brk" title={`${ar.workflow.times.breaking} ${moment(until)}`}>
      <Icon name="siren" />
      {ar.states.verb.breaking}
    </span>
  );
}
