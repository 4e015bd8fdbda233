import type { Locator, Page } from 'playwright/test';
import { expect } from './fixtures';
import { GROUNDS } from './picture-files';

/** The pictures in the text of an open article, by role and Arabic name. */
export class PicturesPage {
  readonly page: Page;
  readonly blocks: Locator;
  readonly checklist: Locator;

  constructor(page: Page) {
    this.page = page;
    this.blocks = page.getByRole('textbox', { name: 'المتن', exact: true }).getByRole('figure');
    this.checklist = page.getByRole('region', { name: /قائمة التحقق/ });
  }

  alt(number: number): Locator {
    return this.field(`النص البديل لصورة المتن ${number}`);
  }

  caption(number: number): Locator {
    return this.field(`تعليق صورة المتن ${number}`);
  }

  credit(number: number): Locator {
    return this.field(`مصدر صورة المتن ${number}`);
  }

  cut(number: number): Locator {
    return this.page.getByRole('combobox', { name: `قص صورة المتن ${number}`, exact: true });
  }

  /** Opens focal point and cuts of a picture, lets `change` work, and saves. */
  async setFocus(number: number, change: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.page
      .getByRole('button', { name: `نقطة التركيز والقص: صورة المتن ${number}`, exact: true })
      .click();
    const dialog = this.page.getByRole('dialog', { name: 'نقطة التركيز والقص' });
    await expect(dialog.getByRole('slider').first()).toBeVisible();
    await change(dialog);
    await dialog.getByRole('button', { name: 'حفظ القص', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** Waits until the newest files of every picture of the text are made, and the screen knows. */
  async waitForCuts(): Promise<void> {
    const addresses = await this.blocks
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
    const ids = addresses.map((address) => new URL(address).pathname.split('/').at(-2));
    const standings = `/api/media/standings?ids=${ids.join(',')}&articleId=1`;
    await expect(async () => {
      const answer = await this.page.request.get(standings);
      const found = (await answer.json()) as { cutState: string }[];
      expect(found.map((one) => one.cutState)).toEqual(ids.map(() => 'ready'));
    }).toPass({ timeout: 180_000 });
    await expect(this.page.getByText('يجري تجهيز المقاسات')).toHaveCount(0);
  }

  private field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }
}

/** Which of the grounds each picture of the text was made on, as its lower left corner shows. */
export async function groundsIn(blocks: Locator): Promise<string[]> {
  const colors = await blocks.locator('img').evaluateAll((images) =>
    Promise.all(
      images.map(async (element) => {
        const image = element as HTMLImageElement;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 1;
        const context = canvas.getContext('2d');
        const { naturalWidth: width, naturalHeight: height } = image;
        context?.drawImage(image, 0, height * 0.6, width * 0.4, height * 0.4, 0, 0, 1, 1);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
      }),
    ),
  );
  return colors.map(nearestGround);
}

function nearestGround([r = 0, g = 0, b = 0]: number[]): string {
  const distance = (ground: string): number => {
    const [x = 0, y = 0, z = 0] = [1, 3, 5].map((at) => parseInt(ground.slice(at, at + 2), 16));
    return (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
  };
  return [...GROUNDS].sort((one, two) => distance(one) - distance(two))[0] ?? '';
}

export interface ShownPicture {
  alt: string;
  /** The file that the browser chose, as a path. */
  address: string;
  /** Of the file, width by height. */
  ratio: number;
  /** On the page, in CSS pixels. */
  height: number;
}

/** The pictures of a story's text on its public page, as the browser shows them. */
export async function shownPictures(page: Page): Promise<ShownPicture[]> {
  return page.locator('article .body figure img').evaluateAll((images) =>
    Promise.all(
      images.map(async (element) => {
        const image = element as HTMLImageElement;
        image.loading = 'eager';
        await image.decode();
        return {
          alt: image.alt,
          address: new URL(image.currentSrc).pathname,
          ratio: image.naturalWidth / image.naturalHeight,
          height: image.getBoundingClientRect().height,
        };
      }),
    ),
  );
}
