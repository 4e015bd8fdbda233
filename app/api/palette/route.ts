import { paletteInput, searchPalette } from '@/newsroom/palette/search-palette';
import { staffRoute } from '@/web/staff-route';

/** What the command palette offers: `?q=` in any spelling or a number; without it, recent work. */
export const GET = staffRoute({
  permission: null,
  input: paletteInput,
  run: searchPalette,
});
