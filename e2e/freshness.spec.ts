import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

// What an editor publishes is new on every page that shows it, from the moment of the answer on;
// whichever pages and files the press has rendered before, and in whatever order.
test('a new headline is on every page that shows the story, at once', async ({ as, request }) => {
  const feed = async (): Promise<string> => (await request.get('/sports/feed.xml')).text();
  const path = /<link>[^<]*?(\/sports\/\d+)<\/link>/.exec(await feed())?.[1] ?? '';
  const pages = [path, '/', '/latest', '/sports', '/sports/feed.xml', '/feed.xml', '/feed.json'];
  const editor = new EditorPage(await as('editor'));
  await editor.open(Number(path.split('/').at(-1)));
  for (const edition of ['الأولى', 'الثانية', 'الثالثة']) {
    const title = `مباراة الليلة في طبعتها ${edition}`;
    // Each is in memory before the headline changes.
    for (const page of pages) expect((await request.get(page)).status()).toBe(200);
    await editor.waitForAutosave(() => editor.title.fill(title));
    await editor.act('نشر', async () => {});
    for (const page of pages) {
      const text = await (await request.get(page)).text();
      expect(text.includes(title), `${page} shows the edition ${edition}`).toBe(true);
    }
  }
});
