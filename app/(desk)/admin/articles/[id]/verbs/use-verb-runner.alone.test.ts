import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { Draft } from '../draft/draft';
import { EditorContext } from '../draft/draft-context';
import { FakeDesk } from '../draft/fake-desk';
import { openJournal } from '../draft/journal';
import { runVerb } from './run-verb';
import { useVerbRunner } from './use-verb-runner';
import type { Verbs } from './verb-context';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

vi.mock('./run-verb', () => ({ runVerb: vi.fn(), makePreview: vi.fn(), deleteForGood: vi.fn() }));

beforeEach(() => {
  vi.mocked(runVerb).mockReset().mockRejectedValue(new Error('out of reach'));
});

function verbsOf(draft: Draft): Verbs {
  const made: Verbs[] = [];
  function Screen(): null {
    made.push(useVerbRunner());
    return null;
  }
  const newspaper = { name: 'صحيفة', url: 'https://example.org' };
  const clock = { zone: 'UTC', digits: 'latn' as const };
  const notes = { mayWrite: true, threads: [], unseen: [] };
  const value = { draft, articleId: 7, staffId: 1, notes, ...clock, newspaper, people: [] };
  renderToString(createElement(EditorContext, { value }, createElement(Screen)));
  const [verbs] = made;
  if (!verbs) throw new Error('Nothing was rendered.');
  return verbs;
}

function open(): Draft {
  const desk = new FakeDesk({});
  return new Draft(desk.article, {
    send: desk.send,
    load: () => Promise.resolve(desk.article),
    journal: openJournal(null, { staffId: 1, articleId: 7, screen: 'a' }),
    now: () => new Date(),
    bodyTooLarge: 'too large',
  });
}

test('what does not act on the text does not wait for a saving that hangs', async () => {
  const draft = open();
  draft.set('title', 'نص');
  verbsOf(draft).press('unschedule');
  await vi.waitFor(() => expect(runVerb).toHaveBeenCalledOnce(), PATIENCE);
});

test('what acts on the text waits for it', async () => {
  const draft = open();
  draft.set('title', 'نص');
  verbsOf(draft).press('submit');
  await Promise.resolve();
  expect(runVerb).not.toHaveBeenCalled();
});

test('after a saving that broke off another action can be run', async () => {
  const draft = open();
  const flush = vi.spyOn(draft, 'flush').mockRejectedValueOnce(new TypeError('broken'));
  const verbs = verbsOf(draft);
  verbs.press('save');
  await vi.waitFor(() => {
    verbs.press('save');
    expect(flush).toHaveBeenCalledTimes(2);
  }, PATIENCE);
});
