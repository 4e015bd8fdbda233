import { after } from 'next/server';
import { recordPreviewOpening } from '@/newsroom/articles/record-preview-opening';
import { SYSTEM } from '@/newsroom/staff/actor';
import { log } from '@/web/log';

/** Once the page is on its way: its maker sees when the link was opened last. */
export function noteOpening(token: string, now: Date): void {
  after(async () => {
    try {
      await recordPreviewOpening(SYSTEM, { token }, now);
    } catch (error) {
      // The page was shown; that nobody is told of it is no reason to fail.
      log.warn({ err: error }, 'an opened preview was not noted');
    }
  });
}
