'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import { useCanEdit, useDraft } from './draft/draft-context';
import { Conflicts } from './notices/conflicts/conflicts.client';
import { Notices } from './notices/notices.client';
import { NotesDesk } from './notes/notes-desk.client';
import { Panel } from './panel/panel.client';
import { PictureDesk } from './pictures/picture-desk.client';
import { LockBar } from './presence/lock-bar.client';
import { LivePreview } from './preview/live-preview.client';
import { useArticleText } from './rich-text/use-article-text';
import { ArticleTools } from './rich-text/article-tools.client';
import { PLAIN_MODES } from '../../rich-text/writing-modes';
import { TextColumn } from './text-column.client';
import { TopBar } from './top-bar.client';
import { useVerbRunner } from './verbs/use-verb-runner';
import { VerbContext } from './verbs/verb-context';
import { VerbDialogs } from './verbs/verb-dialogs.client';

/** The screen of an open article: bar, notices, text and panel. */
export function Workspace({ sections }: { sections: SectionRef[] }) {
  const verbs = useVerbRunner();
  const editor = useArticleText();
  const canEdit = useCanEdit();
  const [modes, setModes] = useState(PLAIN_MODES);
  const canSave = useDraft((state) => state.desk.verbs.includes('save'));

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // By the key's place: on an Arabic layout this key writes «س».
    const isSave = event.code === 'KeyS' && (event.ctrlKey || event.metaKey);
    if (!isSave || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (canSave && !verbs.asking) verbs.press('save');
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  // A step after the dialog has taken the focus: what holds the focus must not be hidden.
  const asking = verbs.asking !== null;
  const [hasOpened, setHasOpened] = useState(false);
  useEffect(() => {
    if (!asking) return;
    const frame = requestAnimationFrame(() => setHasOpened(true));
    return () => {
      cancelAnimationFrame(frame);
      setHasOpened(false);
    };
  }, [asking]);
  const isCovered = asking && hasOpened;

  return (
    <VerbContext value={verbs}>
      <NotesDesk editor={editor}>
        <PictureDesk editor={editor}>
          <TopBar isCovered={isCovered} />
          <LockBar isCovered={isCovered} />
          <main className="eg" id="main" tabIndex={-1} aria-hidden={isCovered || undefined}>
            <h1 className="vh">{ar.editor.screen}</h1>
            <div className="cv">
              {editor && canEdit && (
                <ArticleTools
                  editor={editor}
                  modes={modes}
                  onMode={(mode, isOn) => setModes({ ...modes, [mode]: isOn })}
                />
              )}
              <Notices />
              <Conflicts sections={sections} />
              <TextColumn editor={editor} />
            </div>
            <Panel sections={sections} />
            {modes.preview && (
              <LivePreview onClose={() => setModes({ ...modes, preview: false })} />
            )}
          </main>
        </PictureDesk>
      </NotesDesk>
      <VerbDialogs />
    </VerbContext>
  );
}
