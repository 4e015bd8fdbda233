'use client';

import { ar } from '@/messages/ar';
import { gregorianDate } from '@/newsroom/arabic/dates';
import type { StoryRef } from '@/newsroom/articles/desk-views';
import { useWriting } from '../rich-text/writing-context';

/** The headline of a story, or its number where that is not known. */
export function headlineOf({ id, title }: StoryRef): string {
  return title || ar.editor.stories.unknown(String(id));
}

/** Headline, section and date of a story; a note where readers do not see it. */
export function StoryFacts({ story }: { story: StoryRef }) {
  const options = useWriting();
  const { section, publishedAt } = story;
  return (
    <>
      <bdi className="hl">{headlineOf(story)}</bdi>{' '}
      {publishedAt === null ? (
        <span className="off">{ar.editor.stories.hidden}</span>
      ) : (
        <span className="mut num">
          {section} · {gregorianDate(new Date(publishedAt), options)}
        </span>
      )}
    </>
  );
}
