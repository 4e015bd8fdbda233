import type { Locator, Page } from 'playwright/test';
import { expect } from './fixtures';

/** The article editor as staff find it: by role and Arabic name. */
export class EditorPage {
  readonly page: Page;
  readonly title: Locator;
  readonly standfirst: Locator;
  readonly body: Locator;
  readonly section: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('textbox', { name: 'العنوان', exact: true });
    this.standfirst = page.getByRole('textbox', { name: 'الموجز', exact: true });
    this.body = page.getByRole('textbox', { name: 'المتن', exact: true });
    this.section = page.getByRole('combobox', { name: 'القسم', exact: true });
    this.saved = page.getByRole('status').filter({ hasText: 'حُفظت' });
  }

  /** Begins a new article and waits for its editor. */
  async begin(): Promise<number> {
    await this.page.goto('/admin/articles/new');
    await this.page
      .locator('main')
      .getByRole('button', { name: /مادة|ابدأ|إنشاء/ })
      .first()
      .click();
    await this.page.waitForURL(/\/admin\/articles\/\d+$/);
    await expect(this.body).toBeEditable();
    return this.id();
  }

  async open(id: number): Promise<void> {
    await this.page.goto(`/admin/articles/${id}`);
    await expect(this.body).toBeVisible();
  }

  id(): number {
    return Number(new URL(this.page.url()).pathname.split('/').at(-1));
  }

  /** Types paragraphs at the end of the body, as a person would. */
  async typeBody(paragraphs: string[]): Promise<void> {
    await this.body.click();
    await this.page.keyboard.press('Control+End');
    for (const [at, paragraph] of paragraphs.entries()) {
      if (at > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.insertText(paragraph);
    }
  }

  /** Chooses from the menu of what can be put into the body. */
  async insert(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'إدراج', exact: true }).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Waits until the working copy on the server holds what was written. */
  async waitForAutosave(write: () => Promise<void>): Promise<void> {
    const answered = this.page.waitForResponse(
      (response) =>
        response.url().includes('/working-copy') && response.request().method() === 'PUT',
    );
    await write();
    await answered;
    await expect(this.saved).toBeVisible();
  }

  /**
   * Writes what is not on the server before the returned function is called: a colleague may save
   * first, and no news of it is taken over meanwhile where something unsaved stands.
   */
  async writeHeld(write: () => Promise<void>): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await this.page.route('**/working-copy', async (route) => {
      await released;
      // Held for too long, it has been given up and comes again.
      await route.fallback().catch(() => undefined);
    });
    await write();
    return release;
  }

  /** Presses a verb that asks, and confirms, which is refused. */
  async actInVain(verb: string): Promise<void> {
    await this.page.getByRole('button', { name: verb, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: verb, exact: true }).click();
  }

  /** Presses a verb and, where a dialog asks, confirms with the same verb. */
  async act(verb: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: verb, exact: true }).click();
    if (!fill) return;
    const dialog = this.page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** The chip that says where the article stands; the panel names the steps to come as well. */
  state(word: string): Locator {
    return this.page.getByRole('banner').getByText(word, { exact: true });
  }
}

/** Coming to the front, a tab asks at once who else is there; else it asks every ten seconds. */
export const comeToFront = (page: Page): Promise<void> =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

/** The text as it lies on the server. */
export async function savedText(page: Page, id: number): Promise<{ title: string; body: string }> {
  const answer = await page.request.get(`/api/articles/${id}`);
  const { fields } = (await answer.json()) as {
    fields: { title: string; body: { content?: { text: string }[] }[] };
  };
  const paragraphs = fields.body.map(({ content = [] }) => content.map((one) => one.text).join(''));
  return { title: fields.title, body: paragraphs.join('\n') };
}
