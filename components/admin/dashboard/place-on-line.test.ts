import { expect, test } from 'vitest';
import { placeOnLine } from './place-on-line';

const RIYADH = 'Asia/Riyadh';
/** 10:42 in Riyadh. */
const NOW = new Date('2026-11-24T07:42:00Z');
const at = (time: string) => ({ at: `2026-11-24T${time}:00+03:00` });

test('the day runs from six to midnight, and now stands where the clock is', () => {
  const { now, hours } = placeOnLine([], NOW, RIYADH);
  expect(hours.map(({ hour }) => hour)).toEqual([6, 9, 12, 15, 18, 21]);
  expect(now).toBeCloseTo(((10.7 - 6) / 18) * 100, 5);
});

test('what came out at night makes the line begin earlier', () => {
  const { hours, events } = placeOnLine([at('01:30')], NOW, RIYADH);
  expect(hours[0]).toEqual({ hour: 0, at: 0 });
  expect(events[0]?.at).toBeCloseTo((1.5 / 24) * 100, 5);
});

test('words never lie over each other and never leave the line', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    at(
      `${String(6 + Math.floor(index / 3)).padStart(2, '0')}:${String((index % 3) * 20).padStart(2, '0')}`,
    ),
  );
  const labels = placeOnLine(many, NOW, RIYADH).events.flatMap(({ label }) => label ?? []);
  for (const side of ['up', 'down'] as const) {
    const starts = labels.filter((label) => label.side === side).map((label) => label.at);
    starts.sort((a, b) => a - b);
    for (const [index, start] of starts.entries()) {
      expect(start).toBeLessThanOrEqual(79);
      if (index > 0) expect(start - (starts[index - 1] ?? 0)).toBeGreaterThanOrEqual(21);
    }
    expect(starts.length).toBeGreaterThan(2);
  }
});

test('the next to come has its words before what was', () => {
  const { events } = placeOnLine([at('10:30'), at('10:40'), at('10:45'), at('10:50')], NOW, RIYADH);
  expect(events.map(({ label }) => label?.side ?? null)).toEqual([null, null, 'up', 'down']);
});
