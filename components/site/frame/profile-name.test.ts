import { expect, test } from 'vitest';
import { profileName } from './profile-name';

test.each([
  ['https://x.com/ofuq', 'إكس'],
  ['https://twitter.com/ofuq', 'إكس'],
  ['https://www.youtube.com/@ofuq', 'يوتيوب'],
  ['https://m.facebook.com/ofuq', 'فيسبوك'],
  ['https://t.me/ofuq', 'تلغرام'],
  ['https://news.example/ofuq', 'news.example'],
  ['https://constructor/ofuq', 'constructor'],
])('%s: %s', (url, name) => {
  expect(profileName(url)).toBe(name);
});
