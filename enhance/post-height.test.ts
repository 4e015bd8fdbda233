import { expect, test } from 'vitest';
import { postHeight } from './post-height';

test.each<[unknown, number | null]>([
  [
    {
      'twttr.embed': {
        method: 'twttr.private.resize',
        params: [{ width: 550, height: 712.5, data: { tweet_id: '1' } }],
      },
    },
    712,
  ],
  ['{"type":"MEASURE","details":{"height":830}}', 830],
  [{ 'twttr.embed': { method: 'twttr.private.rendered', params: [] } }, null],
  ['{"details":{"height":999999}}', null],
  ['{"details":{"height":1}}', null],
  ['{"details":{"height":"9em"}}', null],
  ['نص', null],
  [undefined, null],
  [null, null],
  [7, null],
])('%j → %s', (data, height) => {
  expect(postHeight(data)).toBe(height);
});
