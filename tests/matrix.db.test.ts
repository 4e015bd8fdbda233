import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { NewsroomError } from '@/newsroom/errors';
import { SYSTEM, type RoleName, type StaffActor } from '@/newsroom/staff/actor';
import { newSection, newStaff } from './factories';
import { ARTICLE_COMMANDS, HOUSE_COMMANDS, OWN_ACCOUNT_COMMANDS } from './matrix-commands';

// The expected answers are written out here and not read from the policy, so that a change of the
// policy has to be made twice: once in the code and once, on purpose, in this table.

const ROLES: RoleName[] = ['reporter', 'editor', 'chief', 'photo', 'admin'];
type Whose = 'own' | 'colleague in my section' | 'foreign section';
const WHOSE: Whose[] = ['own', 'colleague in my section', 'foreign section'];

/** What each role may read; anything else must not even seem to exist. */
const READABLE: Record<RoleName, Whose[]> = {
  reporter: ['own'],
  editor: ['own', 'colleague in my section'],
  chief: WHOSE,
  photo: [],
  admin: WHOSE,
};

let mine: number;
let foreign: number;
let colleague: StaffActor;
let other: StaffActor;

/** One person of each role acts in all tests: to make somebody means to hash a password. */
const people = new Map<RoleName, StaffActor>();

function actorOf(role: RoleName): StaffActor {
  const actor = people.get(role);
  if (!actor) throw new Error(`nobody is ${role}`);
  return actor;
}

beforeAll(async () => {
  mine = await newSection();
  foreign = await newSection('سياسة');
  colleague = await newStaff('reporter');
  other = await newStaff('reporter');
  for (const role of ROLES) people.set(role, await newStaff(role, role === 'editor' ? [mine] : []));
});

async function outcome(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return 'done';
  } catch (error) {
    if (error instanceof NewsroomError) return error.code;
    throw error;
  }
}

describe.each(ARTICLE_COMMANDS)('$name', ({ name, allowed, prepare, run }) => {
  for (const role of ROLES) {
    for (const whose of WHOSE) {
      const may = allowed[role] ?? [];
      const expected = may.includes(whose)
        ? 'done'
        : READABLE[role].includes(whose)
          ? 'FORBIDDEN'
          : 'NOT_FOUND';
      test(`${role}, ${whose}: ${expected}`, async () => {
        const actor = actorOf(role);
        const owners: Record<Whose, StaffActor> = {
          own: ['photo'].includes(role) ? colleague : actor,
          'colleague in my section': colleague,
          'foreign section': other,
        };
        const id = await prepare(owners[whose], whose === 'foreign section' ? foreign : mine);
        expect(await outcome(() => run(actor, id)), name).toBe(expected);
      });
    }
  }

  test('the system: done', async () => {
    const id = await prepare(colleague, mine);
    expect(await outcome(() => run(SYSTEM, id))).toBe('done');
  });
});

describe.each(HOUSE_COMMANDS)('$name', ({ allowed, run }) => {
  test.each(ROLES)('%s', async (role) => {
    expect(await outcome(() => run(actorOf(role)))).toBe(
      allowed.includes(role) ? 'done' : 'FORBIDDEN',
    );
  });
});

test('every command of the newsroom is in the matrix', () => {
  const files = readdirSync('newsroom', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/generated|\.test\.ts$/.test(file))
    .map((file) => join('newsroom', file));
  const commands = files.filter((file) =>
    /import \{[^}]*\bwrite\b[^}]*\} from '[^']*db\/write'/.test(readFileSync(file, 'utf8')),
  );
  const named = [...ARTICLE_COMMANDS, ...HOUSE_COMMANDS].map((command) => command.name);
  const kebab = (name: string): string =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const covered = [...named, ...OWN_ACCOUNT_COMMANDS].map((name) =>
    kebab(name.split(' ')[0] ?? name),
  );
  const missing = commands
    .map((file) => file.split(/[\\/]/).at(-1)?.replace('.ts', '') ?? file)
    .filter((name) => !covered.includes(name));
  expect(missing).toEqual([]);
});
