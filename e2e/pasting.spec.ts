import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

// What other programs put on the clipboard, as it stands in the text; how each kind of it is cleaned
// is proven beside the samples.

const SAMPLES = join(import.meta.dirname, '../newsroom/articles/body/paste/samples');
const sample = (name: string): string => readFileSync(join(SAMPLES, name), 'utf8');

/** The blocks of a sample as they are to stand in the text. */
const cleanBlocks = (editor: EditorPage, name: string): Promise<string[]> =>
  editor.page.evaluate(
    (html) => {
      const { body } = new DOMParser().parseFromString(html.replace(/\n\s*/g, ''), 'text/html');
      return [...body.children].map((block) => block.outerHTML);
    },
    sample(`${name}.clean.html`),
  );

/** The blocks of the body, with every attribute that the editor does not give to each of its own. */
const blocks = (editor: EditorPage): Promise<string[]> =>
  editor.body.evaluate((body) => {
    const shown = body.cloneNode(true) as HTMLElement;
    for (const line of shown.querySelectorAll('[dir=auto]')) line.removeAttribute('dir');
    for (const own of shown.querySelectorAll('.ProseMirror-trailingBreak')) own.remove();
    for (const rule of shown.querySelectorAll('hr')) rule.removeAttribute('contenteditable');
    return [...shown.children].map((block) => {
      const rows = block.querySelectorAll('tr');
      if (rows.length === 0) return block.outerHTML;
      return `<table><tbody>${[...rows].map((row) => row.outerHTML).join('')}</tbody></table>`;
    });
  });

/** As another program pastes: several kinds of the same at once. */
const paste = (editor: EditorPage, kinds: Record<string, string>): Promise<void> =>
  editor.body.evaluate((body, entries) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of entries) clipboardData.setData(kind, text);
    const event = { clipboardData, bubbles: true, cancelable: true };
    body.dispatchEvent(new ClipboardEvent('paste', event));
  }, Object.entries(kinds));

/** The clipboard of the browser itself, which cleans HTML in its own way as it does when copying. */
const copy = (editor: EditorPage, kinds: Record<string, string>): Promise<void> =>
  editor.page.evaluate(async (given) => {
    await navigator.clipboard.write([new ClipboardItem(given)]);
  }, kinds);

const BEFORE = ['<p>قبل اللصق.</p>', '<p></p>'];

/** An article whose caret stands in an empty line; what was typed is a step of undoing by itself. */
async function beginToPaste(editor: EditorPage): Promise<void> {
  await editor.begin();
  await editor.waitForAutosave(() => editor.typeBody(['قبل اللصق.', '']));
  expect(await blocks(editor)).toEqual(BEFORE);
}

async function expectSaved(editor: EditorPage, expected: string[]): Promise<void> {
  await expect(editor.saved).toBeVisible();
  await editor.page.reload();
  await expect.poll(() => blocks(editor)).toEqual(expected);
}

test('what Word and Google Docs copy becomes blocks without their looks, and one undoing takes it back', async ({
  as,
}) => {
  const editor = new EditorPage(await as('reporter'));
  const keys = editor.page.keyboard;
  await beginToPaste(editor);
  const pasteDocument = async (name: string): Promise<string[]> => {
    await paste(editor, { 'text/html': sample(`${name}.html`), 'text/plain': 'لا يُلصق' });
    const expected = ['<p>قبل اللصق.</p>', ...(await cleanBlocks(editor, name))];
    await expect.poll(() => blocks(editor)).toEqual(expected);
    return expected;
  };
  await pasteDocument('word-windows');
  await keys.press('Control+KeyZ');
  await expect.poll(() => blocks(editor)).toEqual(BEFORE);

  const expected = await pasteDocument('google-docs');
  await keys.press('Control+KeyZ');
  await expect.poll(() => blocks(editor)).toEqual(BEFORE);
  await editor.waitForAutosave(() => keys.press('Control+Shift+KeyZ'));
  await expect.poll(() => blocks(editor)).toEqual(expected);
  await expectSaved(editor, expected);
});

test('the clipboard of the browser: a web page, the same as plain text, and a chat', async ({
  as,
}) => {
  const editor = new EditorPage(await as('reporter'));
  const { page } = editor;
  const keys = page.keyboard;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginToPaste(editor);

  await copy(editor, {
    'text/html': sample('news-site.html'),
    'text/plain': 'بدء أعمال القطار\n\nالرياض - بدأت\nماذا بعد',
  });
  await keys.press('Control+KeyV');
  // The browser writes a link within the copied site in full, and such a one is kept.
  const { href } = new URL('/news/123', page.url());
  const webPage = (await cleanBlocks(editor, 'news-site')).map((block) =>
    block.replace('خبر ذو صلة', `<a href="${href}">خبر ذو صلة</a>`),
  );
  await expect.poll(() => blocks(editor)).toEqual(['<p>قبل اللصق.</p>', ...webPage]);
  await keys.press('Control+KeyZ');
  await expect.poll(() => blocks(editor)).toEqual(BEFORE);

  await keys.press('Control+Shift+KeyV');
  const plain = ['<p>بدء أعمال القطار</p>', '<p>الرياض - بدأت</p>', '<p>ماذا بعد</p>'];
  await expect.poll(() => blocks(editor)).toEqual(['<p>قبل اللصق.</p>', ...plain]);
  await keys.press('Control+KeyZ');
  await expect.poll(() => blocks(editor)).toEqual(BEFORE);

  await copy(editor, { 'text/plain': sample('whatsapp.txt') });
  await editor.waitForAutosave(() => keys.press('Control+KeyV'));
  const chat = ['<p>قبل اللصق.</p>', ...(await cleanBlocks(editor, 'whatsapp'))];
  await expect.poll(() => blocks(editor)).toEqual(chat);
  await expectSaved(editor, chat);
});
