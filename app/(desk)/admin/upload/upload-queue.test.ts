import { describe, expect, test } from 'vitest';
import type { DeskPicture } from '@/newsroom/media/desk-picture';
import {
  UploadQueue,
  type Answer,
  type Refused,
  type SendWatch,
  type SentFile,
} from './upload-queue';

const picture = (id: number) => ({ id }) as DeskPicture;
const fileOf = (name: string): File => new File(['bytes'], name);

/** A queue in a world where every answer is given by the test. */
function world() {
  const sends: { file: File; watch: SendWatch; answer: (sent: SentFile | Refused) => void }[] = [];
  const takes: { id: string; keep: boolean; answer: (answer: Answer) => void }[] = [];
  const [discarded, forgotten]: [string[], string[]] = [[], []];
  const pictures: number[] = [];
  const queue = new UploadQueue({
    send: (file, watch) => new Promise((answer) => sends.push({ file, watch, answer })),
    take: (id, keep) => new Promise((answer) => takes.push({ id, keep, answer })),
    discard: async ({ name }) => void discarded.push(name),
  });
  queue.tellPictures(({ id }) => void pictures.push(id));
  /** Lets everything that was answered have its effect. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    queue,
    sends,
    takes,
    discarded,
    forgotten,
    pictures,
    states: () => queue.items().map(({ state }) => state.name),
    idOf: (at: number) => queue.items()[at]?.id ?? 0,
    sent: async (at: number) => {
      const { file, answer } = sends[at] ?? {};
      answer?.({ id: file?.name ?? '', forget: async () => void forgotten.push(file?.name ?? '') });
      await settle();
    },
    failed: async (at: number, refused: Refused) => {
      sends[at]?.answer(refused);
      await settle();
    },
    taken: async (at: number, answer: Answer) => {
      takes[at]?.answer(answer);
      await settle();
    },
  };
}

const refused: Refused = { sentence: 'نوع الملف غير مقبول.', lost: false };
const lost: Refused = { sentence: 'انقطع الاتصال.', lost: true };

describe('a file', () => {
  test('is sent, looked at, and is a picture', async () => {
    const { queue, sends, sent, taken, states, pictures, forgotten } = world();
    queue.add([fileOf('a.jpg')]);
    expect(queue.items()[0]).toMatchObject({
      fileName: 'a.jpg',
      size: 5,
      state: { name: 'sending', sent: 0 },
    });
    sends[0]?.watch.onProgress(3);
    expect(queue.items()[0]?.state).toEqual({ name: 'sending', sent: 3, held: false });
    sends[0]?.watch.onHeld();
    expect(queue.items()[0]?.state).toEqual({ name: 'sending', sent: 3, held: true });
    await sent(0);
    expect(states()).toEqual(['checking']);
    await taken(0, { state: 'new', picture: picture(7) });
    expect([states(), pictures, forgotten]).toEqual([['done'], [7], ['a.jpg']]);
  });

  test('that is there already is that one', async () => {
    const { queue, sent, taken, states, pictures } = world();
    queue.add([fileOf('a.jpg')]);
    await sent(0);
    await taken(0, { state: 'known', picture: picture(3) });
    expect([states(), pictures]).toEqual([['known'], [3]]);
  });

  test('that is refused says why, and can be tried again', async () => {
    const { queue, sends, sent, taken, states, pictures, idOf, forgotten } = world();
    queue.add([fileOf('a.svg')]);
    await sent(0);
    await taken(0, refused);
    expect(queue.items()[0]?.state).toEqual({ name: 'failed', sentence: refused.sentence });
    expect(forgotten).toEqual(['a.svg']);
    queue.retry(idOf(0));
    expect([states(), sends.length, pictures]).toEqual([['sending'], 2, []]);
  });
});

describe('two at a time', () => {
  test('the others wait for their turn, whatever becomes of the first', async () => {
    const { queue, sent, failed, taken, states, idOf } = world();
    queue.add(['a', 'b', 'c', 'd', 'e'].map(fileOf));
    expect(states()).toEqual(['sending', 'sending', 'waiting', 'waiting', 'waiting']);
    await failed(0, refused);
    expect(states()).toEqual(['failed', 'sending', 'sending', 'waiting', 'waiting']);
    await sent(1);
    expect(states()).toEqual(['failed', 'checking', 'sending', 'waiting', 'waiting']);
    await taken(0, { state: 'similar', pictures: [picture(1)] });
    expect(states()).toEqual(['failed', 'similar', 'sending', 'sending', 'waiting']);
    queue.cancel(idOf(2));
    expect(states()).toEqual(['failed', 'similar', 'cancelled', 'sending', 'sending']);
  });
});

describe('a similar one', () => {
  async function asked() {
    const all = world();
    all.queue.add([fileOf('a.jpg')]);
    await all.sent(0);
    await all.taken(0, { state: 'similar', pictures: [picture(1), picture(2)] });
    expect([all.states(), all.pictures, all.forgotten]).toEqual([['similar'], [], []]);
    return all;
  }

  test('gives way to the one that is there', async () => {
    const { queue, states, pictures, discarded, idOf } = await asked();
    queue.choose(idOf(0), { use: picture(2) });
    queue.choose(idOf(0), { use: picture(1) });
    expect([states(), pictures, discarded]).toEqual([['known'], [2], ['a.jpg']]);
  });

  test('is taken all the same', async () => {
    const { queue, states, pictures, takes, taken, idOf } = await asked();
    queue.choose(idOf(0), { keep: true });
    expect(takes.map(({ id, keep }) => [id, keep])).toEqual([
      ['a.jpg', false],
      ['a.jpg', true],
    ]);
    await taken(1, { state: 'new', picture: picture(9) });
    expect([states(), pictures]).toEqual([['done'], [9]]);
  });
});

describe('giving up', () => {
  test('ends what is under way, and nothing comes of it later', async () => {
    const { queue, sends, sent, takes, states, discarded, pictures, idOf } = world();
    queue.add([fileOf('a.jpg')]);
    queue.cancel(idOf(0));
    expect(sends[0]?.watch.signal.aborted).toBe(true);
    sends[0]?.watch.onProgress(4);
    await sent(0);
    expect([states(), discarded, takes, pictures]).toEqual([['cancelled'], ['a.jpg'], [], []]);
  });

  test('while it is looked at: the answer comes too late', async () => {
    const { queue, sent, taken, states, pictures, idOf } = world();
    queue.add([fileOf('a.jpg')]);
    await sent(0);
    queue.cancel(idOf(0));
    await taken(0, { state: 'new', picture: picture(1) });
    expect([states(), pictures]).toEqual([['cancelled'], []]);
  });

  test('what is over leaves the list, what is not stays', async () => {
    const { queue, failed, states } = world();
    queue.add(['a', 'b'].map(fileOf));
    await failed(0, refused);
    queue.clear();
    expect(states()).toEqual(['sending']);
  });
});

test('what a lost connection ended is tried again when it is back, a refused file is not', async () => {
  const { queue, failed, states, sends } = world();
  queue.add(['a', 'b'].map(fileOf));
  await failed(0, lost);
  await failed(1, refused);
  expect(states()).toEqual(['failed', 'failed']);
  queue.retryLost();
  expect([states(), sends.map(({ file }) => file.name)]).toEqual([
    ['sending', 'failed'],
    ['a', 'b', 'a'],
  ]);
});

test('the list is the same object until something changes', () => {
  const { queue } = world();
  let changes = 0;
  const stop = queue.subscribe(() => (changes += 1));
  const before = queue.items();
  expect(queue.items()).toBe(before);
  queue.add([fileOf('a.jpg')]);
  expect(queue.items()).not.toBe(before);
  stop();
  const heard = changes;
  queue.clear();
  expect(changes).toBe(heard);
});
