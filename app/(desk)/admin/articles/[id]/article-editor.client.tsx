'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskArticle } from '@/newsroom/articles/desk-views';
import type { SectionRef } from '@/newsroom/articles/views';
import { ChecklistDesk } from './checks/checklist-desk.client';
import { EditorContext, type EditorTools } from './draft/draft-context';
import { useOpenDraft } from './draft/use-open-draft';
import { PresenceContext } from './presence/presence-context';
import { useNewsOfOthers } from './presence/use-news-of-others';
import { useOpenPresence } from './presence/use-open-presence';
import { Workspace } from './workspace.client';

interface EditorProps {
  article: DeskArticle;
  sections: SectionRef[];
  staffId: number;
  zone: string;
  digits: DigitSystem;
  newspaper: EditorTools['newspaper'];
  people: EditorTools['people'];
  /** The article as plain text: what stands here without scripts, and until they have begun. */
  children: ReactNode;
}

const never = (): (() => void) => () => undefined;

/** The editor of one article. */
export function ArticleEditor({ children, ...props }: EditorProps) {
  // Only a browser can make the rich text; what the server sent stays until it does, so that
  // nothing can be typed into fields which are not yet listening.
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isAwake ? <OpenEditor {...props} /> : children;
}

function OpenEditor({ article, sections, staffId, ...rest }: Omit<EditorProps, 'children'>) {
  const presence = useOpenPresence(article.id, staffId);
  const draft = useOpenDraft(article, staffId, presence.typed);
  useNewsOfOthers(presence, draft);
  return (
    <PresenceContext value={presence}>
      <EditorContext value={{ draft, articleId: article.id, ...rest }}>
        <ChecklistDesk>
          <Workspace sections={sections} />
        </ChecklistDesk>
      </EditorContext>
    </PresenceContext>
  );
}
