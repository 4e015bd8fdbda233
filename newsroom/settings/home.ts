import { z } from 'zod';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { COUNTS, countOf, homeModule, MOST_MODULES, type HomeModule } from './home-modules';
import { readSetting } from './read-setting';
import type { SettingGroup } from './setting-group';

function isUnique(modules: HomeModule[]): boolean {
  const names = modules.flatMap((one) => {
    if (!('sectionId' in one)) return [one.kind];
    return one.sectionId === null ? [] : [String(one.sectionId)];
  });
  return new Set(names).size === names.length;
}

const form = z.object({
  /** Stories in the column of the newest beside the lead; 0: no column. */
  latest: countOf(COUNTS.latest),
  /** Stories in the row under the lead; 0: no row. */
  picks: countOf(COUNTS.picks),
  modules: z.array(homeModule).max(MOST_MODULES, 'tooManyModules').refine(isUnique, 'moduleTwice'),
});

const BLOCK: HomeModule = { kind: 'block', sectionId: null, count: 9 };

/** The order in which the eye never meets the same shape twice running. */
const ORDER: HomeModule[] = [
  BLOCK,
  BLOCK,
  { kind: 'opinion', count: 4 },
  { kind: 'mostRead', count: 6 },
  BLOCK,
  { kind: 'videos', count: 4 },
  BLOCK,
  { kind: 'gallery', sectionId: null, count: 4 },
  { kind: 'columns' },
  { kind: 'photos', count: 5 },
  { kind: 'newsletter' },
];

/** Which modules the front page has, and in which order. */
export const HOME = {
  key: 'home',
  form,
  defaults: () => ({ latest: 10, picks: 4, modules: ORDER }),
} satisfies SettingGroup<typeof form.shape>;

export type HomeSetting = z.output<typeof form>;

/** The same, for the page that it makes. */
export function getHome(): Promise<HomeSetting> {
  noteShown(KEY.home);
  return readSetting(HOME);
}
