'use client';

import { useEffect, useRef } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { StoryRef } from '@/newsroom/articles/desk-views';
import { headlineOf, StoryFacts } from '../../../fields/story-facts.client';

/** The chosen stories in their order, each with the buttons that move it and take it out. */
export function ChosenStories({
  label,
  stories,
  canEdit,
  onChange,
}: {
  label: string;
  stories: StoryRef[];
  canEdit: boolean;
  onChange: (ids: number[]) => void;
}) {
  const words = ar.editor.stories;
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const ids = stories.map(({ id }) => id);

  // An element that changes its place loses the focus.
  useEffect(() => {
    if (moved.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-act="${moved.current}"]`)?.focus();
    moved.current = null;
  });

  function move(at: number, step: -1 | 1): void {
    const [one, other] = [ids[at], ids[at + step]];
    if (one === undefined || other === undefined) return;
    moved.current = `${one} ${step}`;
    onChange(ids.with(at, other).with(at + step, one));
  }

  function remove(at: number): void {
    const next = ids[at + 1] ?? ids[at - 1];
    moved.current = next === undefined ? null : `${next} 0`;
    onChange(ids.filter((_, place) => place !== at));
  }

  return (
    <ol className="sts" aria-label={label} ref={list}>
      {stories.map((story, at) => {
        const title = headlineOf(story);
        const button = (step: -1 | 0 | 1, icon: IconName, name: string, isOff = false) => (
          <button
            type="button"
            data-act={`${story.id} ${step}`}
            aria-label={name}
            aria-disabled={isOff || undefined}
            onClick={() => (step === 0 ? remove(at) : move(at, step))}
          >
            <Icon name={icon} />
          </button>
        );
        return (
          <li key={story.id}>
            <span>
              <StoryFacts story={story} />
            </span>
            {canEdit && (
              <span className="do">
                {button(-1, 'arrow-up', words.up(title), at === 0)}
                {button(1, 'arrow-down', words.down(title), at === stories.length - 1)}
                {button(0, 'x', words.remove(title))}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
