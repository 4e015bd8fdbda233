import { expect, test } from 'vitest';
import { KNOWN_ROBOTS } from './known-robots';
import { refusedRobots, ROBOTS, type RobotsSetting } from './robots';

const open: RobotsSetting = ROBOTS.defaults();
const of = (purpose: string) =>
  KNOWN_ROBOTS.filter((robot) => robot.purpose === purpose).map(({ token }) => token);

test('at first nobody is refused', () => {
  expect(refusedRobots(open)).toEqual([]);
});

test('a purpose that is refused refuses its robots and no others', () => {
  expect(refusedRobots({ ...open, training: 'refuse' })).toEqual(of('training'));
});

test('an exception is treated the other way', () => {
  const training = { ...open, training: 'refuse' } as const;
  expect(refusedRobots({ ...training, except: ['GPTBot'] })).not.toContain('GPTBot');
  expect(refusedRobots({ ...open, except: ['GPTBot'] })).toEqual(['GPTBot']);
});

test('further names are refused, each once', () => {
  const others = ['ExampleBot', 'GPTBot'];
  expect(refusedRobots({ ...open, except: ['GPTBot'], others })).toEqual(['GPTBot', 'ExampleBot']);
});

test.each(['Bad Bot', 'Bot\nDisallow: /', '*', 'x'])('%j is no name of a robot', (name) => {
  expect(ROBOTS.form.safeParse({ ...open, others: [name] }).success).toBe(false);
});

test('every robot has an owner’s page, and stands in the table once', () => {
  expect(new Set(KNOWN_ROBOTS.map(({ token }) => token)).size).toBe(KNOWN_ROBOTS.length);
  for (const { source } of KNOWN_ROBOTS) expect(source).toMatch(/^https:\/\//);
});
