import { searchStoryRefs, storySearchInput } from '@/newsroom/articles/story-refs';
import { staffRoute } from '@/web/staff-route';

/** Stories that readers see, to choose from: `?q=` by words of the headline, number or address. */
export const GET = staffRoute({
  permission: 'article.read',
  input: storySearchInput,
  run: searchStoryRefs,
});
