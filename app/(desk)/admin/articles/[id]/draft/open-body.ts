import type { Body } from '@/newsroom/articles/body/blocks';
import { RefusedBody } from '@/newsroom/articles/body/from-tiptap';
import type { RichText } from './draft-doors';

/** The body as the rich text holds it, while there is one on the screen. */
export class OpenBody {
  /** The rich text could not be read at all: the body that is known is not what the screen shows. */
  isUnknown = false;
  private richText: RichText | null = null;
  /** What came while there was no rich text to show it: it may have begun with what was before. */
  private missed: Body | null = null;

  attach(richText: RichText | null): void {
    this.richText = richText;
    if (!richText || !this.missed) return;
    richText.write(this.missed, 'colleague');
    this.missed = null;
  }

  write(body: Body, whose: 'own' | 'colleague'): void {
    if (this.richText) this.richText.write(body, whose);
    else this.missed = body;
  }

  /**
   * What the screen shows; null without a rich text. What no body may hold is refused, and still
   * what this device has to keep, as far as it could be read.
   */
  read(): { body: Body | null; isRefused: boolean } | null {
    if (!this.richText) return null;
    try {
      const body = this.richText.read();
      this.isUnknown = false;
      return { body, isRefused: false };
    } catch (error) {
      this.isUnknown = !(error instanceof RefusedBody);
      return { body: error instanceof RefusedBody ? error.blocks : null, isRefused: true };
    }
  }
}
