import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';
import { publishStory, sectionOf, storyIn } from './publish-story';

// What an editor publishes is new on every page that shows it, from the moment of the answer on;
// whichever pages and files the press has rendered before, and in whatever order.
test('a new headline is on every page that shows the story, at once', async ({
  as,
  request,
  baseURL,
}) => {
  const editor = new EditorPage(await as('editor'));
  const desk = editor.page.request;
  const sectionId = await sectionOf(desk, await storyIn(request, 'sports'));
  // The newest: of what other journeys publish meanwhile not so much comes that it leaves the lists.
  const id = await publishStory(desk, new URL(String(baseURL)).origin, {
    title: 'مباراة الليلة',
    sectionId,
  });
  const path = `/sports/${id}`;
  const pages = [path, '/', '/latest', '/sports', '/sports/feed.xml', '/feed.xml', '/feed.json'];
  await editor.open(id);
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
