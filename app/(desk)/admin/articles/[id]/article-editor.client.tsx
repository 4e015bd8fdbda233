'use client';

import type { ReactNode } from 'react';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskArticle } from '@/newsroom/articles/desk-views';
import type { SectionRef } from '@/newsroom/articles/views';
import { useIsAwake } from '../../device/use-is-awake';
import { WritingContext } from '../../rich-text/writing-context';
import { ChecklistDesk } from './checks/checklist-desk.client';
import { EditorContext, type EditorTools } from './draft/draft-context';
import { useOpenDraft } from './draft/use-open-draft';
import { PresenceContext } from './presence/presence-context';
import { useNewsOfOthers } from './presence/use-news-of-others';
import { useOpenPresence } from './presence/use-open-presence';
import { PanelTabs } from './panel/panel-tabs.client';
import { PosterButtons, PosterLook } from './rich-text/embed-poster.client';
import { ARTICLE_TOOLS } from './rich-text/article-tools';
import { Workspace } from './workspace.client';

interface EditorProps {
  article: DeskArticle;
  sections: SectionRef[];
  staffId: number;
  notes: EditorTools['notes'];
  zone: string;
  digits: DigitSystem;
  newspaper: EditorTools['newspaper'];
  people: EditorTools['people'];
  /** The article as plain text: what stands here without scripts, and until they have begun. */
  children: ReactNode;
}

/** How a film of another house gets a picture of the library. */
const POSTER = { Look: PosterLook, Buttons: PosterButtons };

/** The editor of one article. */
export function ArticleEditor({ children, ...props }: EditorProps) {
  return useIsAwake() ? <OpenEditor {...props} /> : children;
}

function OpenEditor({ article, sections, staffId, ...rest }: Omit<EditorProps, 'children'>) {
  const presence = useOpenPresence(article.id, staffId);
  const draft = useOpenDraft(article, staffId, presence.typed);
  useNewsOfOthers(presence, draft);
  const { digits, zone, newspaper } = rest;
  return (
    <PresenceContext value={presence}>
      <EditorContext value={{ draft, articleId: article.id, staffId, ...rest }}>
        <WritingContext
          value={{ tools: ARTICLE_TOOLS, digits, zone, site: newspaper.url, poster: POSTER }}
        >
          <PanelTabs>
            <ChecklistDesk>
              <Workspace sections={sections} />
            </ChecklistDesk>
          </PanelTabs>
        </WritingContext>
      </EditorContext>
    </PresenceContext>
  );
}
