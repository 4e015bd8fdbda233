'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import { showTarget } from '../checks/find-target';
import { Classification } from '../fields/classification.client';
import { MainPicture } from '../fields/main-picture.client';
import { MAIN_PICTURE_BOX } from '../pictures/picture-checks';
import { PreviewLinks } from '../previews/preview-links.client';
import { OtherVerbs } from '../verbs/verb-bar.client';
import { Assignment } from './assignment.client';
import { Checklist } from './checklist.client';
import { History } from './history.client';
import { SearchPreview } from './search-preview.client';
import { SharePreviews } from './share-previews.client';
import { Standing } from './standing.client';
import { Times } from './times.client';
import { Workflow } from './workflow.client';

const TABS = ['publication', 'appearance', 'history'] as const;
type Tab = (typeof TABS)[number];

/** What surrounds the text: where it stands and belongs, how it shows, what happened to it. */
export function Panel({ sections }: { sections: SectionRef[] }) {
  const id = useId();
  const words = ar.editor.panel;
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Tab>('publication');
  const [target, setTarget] = useState<{ id: string } | null>(null);

  // A step later: the main picture's fields appear only with their tab.
  useEffect(() => {
    if (target === null) return;
    showTarget(target.id);
  }, [target, shown]);

  function jump(id: string): void {
    if (id.startsWith(MAIN_PICTURE_BOX)) setShown('appearance');
    setTarget({ id });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = (TABS.indexOf(shown) + step + TABS.length) % TABS.length;
    setShown(TABS[at] ?? shown);
    list.current?.querySelectorAll<HTMLButtonElement>('button')[at]?.focus();
  }

  return (
    <aside className="sd" aria-label={words.name}>
      <div className="ts" role="tablist" aria-label={words.name} ref={list} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={tab === shown}
            aria-controls={tab === shown ? id : undefined}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => setShown(tab)}
          >
            {words[tab]}
          </button>
        ))}
      </div>
      <div id={id} role="tabpanel" aria-label={words[shown]}>
        <Shown tab={shown} sections={sections} onJump={jump} />
      </div>
    </aside>
  );
}

function Shown({
  tab,
  sections,
  onJump,
}: {
  tab: Tab;
  sections: SectionRef[];
  onJump: (id: string) => void;
}) {
  const words = ar.editor.panel;
  switch (tab) {
    case 'publication':
      return (
        <>
          <Workflow />
          <Times />
          <section>
            <h2>{words.whereItStands}</h2>
            <Standing />
            <OtherVerbs />
          </section>
          <Assignment />
          <section>
            <h2>{words.classification}</h2>
            <Classification sections={sections} />
          </section>
          <Checklist onJump={onJump} />
        </>
      );
    case 'appearance':
      return (
        <>
          <section>
            <h2>{ar.editor.fields.picture}</h2>
            <MainPicture />
          </section>
          <section>
            <h2>{words.searchPreview}</h2>
            <SearchPreview sections={sections} />
          </section>
          <section>
            <h2>{ar.editor.share.title}</h2>
            <SharePreviews />
          </section>
          <PreviewLinks />
        </>
      );
    case 'history':
      return (
        <section>
          <h2 className="vh">{words.history}</h2>
          <History />
        </section>
      );
  }
}
