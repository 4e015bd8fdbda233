import { expect, test } from 'vitest';
import { HOME } from './home';
import { actOnModules, addableKinds, homeModule, modulesOf, type HomeModule } from './home-modules';

const modules = HOME.defaults().modules;
const kinds = (list: HomeModule[]) => list.map(({ kind }) => kind).slice(0, 4);

test.each([
  ['earlier.2', ['block', 'opinion', 'block', 'mostRead']],
  ['later.2', ['block', 'block', 'mostRead', 'opinion']],
  ['remove.2', ['block', 'block', 'mostRead', 'block']],
  ['earlier.0', kinds(modules)],
  ['later.99', kinds(modules)],
  ['add.opinion', kinds(modules)],
  ['add.nothing', kinds(modules)],
])('%s', (act, expected) => {
  expect(kinds(actOnModules(modules, act))).toEqual(expected);
});

test('of all kinds but sections there is one at most', () => {
  expect(addableKinds(modules)).toEqual(['block', 'gallery']);
  expect(actOnModules([], 'add.photos')).toEqual([{ kind: 'photos', count: 5 }]);
});

test('a form without scripts sends the same list back', () => {
  const entered = Object.fromEntries(
    modules.flatMap((one, at) =>
      Object.entries(one).map(([name, value]) => [`m.${at}.${name}`, String(value ?? '')]),
    ),
  );
  expect(homeModule.array().parse(modulesOf(entered))).toEqual(modules);
});

test.each([
  [[...modules, { kind: 'opinion', count: 4 }], 'moduleTwice'],
  [
    [
      { kind: 'block', sectionId: 3, count: 9 },
      { kind: 'gallery', sectionId: 3, count: 4 },
    ],
    'moduleTwice',
  ],
  [
    Array.from({ length: 25 }, () => ({ kind: 'block', sectionId: null, count: 9 })),
    'tooManyModules',
  ],
])('a list with a double, or without end, is refused', (list, sentence) => {
  const read = HOME.form.safeParse({ latest: 10, picks: 4, modules: list });
  expect(read.error?.issues[0]?.message).toBe(sentence);
});
