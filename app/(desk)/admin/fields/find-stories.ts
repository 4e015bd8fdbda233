import type { FoundStory } from '@/newsroom/articles/desk-views';
import { findAt } from './find-at';

/** Stories that readers see, by headline. */
export const findStories = findAt<FoundStory>('/api/articles');
