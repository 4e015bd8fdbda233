import { z } from 'zod';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { KNOWN_ROBOTS } from './known-robots';
import { readSetting } from './read-setting';
import type { SettingGroup, SettingOf } from './setting-group';

const rule = z.enum(['allow', 'refuse']);

/** A product token: anything else would write lines of its own into robots.txt. */
const TOKEN = /^[A-Za-z][\w.-]{1,59}$/;
const MOST = 50;

const form = z.object({
  search: rule,
  answers: rule,
  training: rule,
  /** Known robots for which the opposite of their group's rule holds. */
  except: z.array(z.enum(KNOWN_ROBOTS.map(({ token }) => token))).max(KNOWN_ROBOTS.length),
  /** Further robots that may read nothing. */
  others: z.array(z.string().regex(TOKEN, 'robotNameWrong')).max(MOST, 'tooManyRobots'),
});

/** Which robots may read the newspaper. */
export const ROBOTS = {
  key: 'robots',
  form,
  defaults: () => ({
    search: 'allow',
    answers: 'allow',
    training: 'allow',
    except: [],
    others: [],
  }),
} satisfies SettingGroup<typeof form.shape>;

export type RobotsSetting = SettingOf<typeof ROBOTS>;

/** Product tokens of the robots that may read nothing. */
export function refusedRobots({ except, others, ...rules }: RobotsSetting): string[] {
  const known = KNOWN_ROBOTS.filter(({ token, purpose }) => {
    const isRefused = rules[purpose] === 'refuse';
    return except.includes(token) ? !isRefused : isRefused;
  });
  return [...new Set([...known.map(({ token }) => token), ...others])];
}

/** The same, as robots.txt shows it. */
export async function listRefusedRobots(): Promise<string[]> {
  noteShown(KEY.robots);
  return refusedRobots(await readSetting(ROBOTS));
}
