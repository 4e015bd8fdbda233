import type { Renderer, Rendering, RenderOrder } from '@/delivery/render';
import { rendered } from './page-factory';

interface Turn {
  address: string;
  /** Its turn has come, as if the press were asked now. */
  start: () => void;
  /** The press answers; starts it if nobody has. */
  end: (rendering: Rendering) => void;
  /** What must not happen. */
  reject: (error: Error) => void;
}

/** A renderer whose press is the test. */
export class FakeRenderer implements Renderer {
  /** Every rendering that was asked for, the first first. */
  readonly turns: Turn[] = [];

  render = (address: string, { onStart }: RenderOrder): Promise<Rendering> =>
    new Promise((resolve, reject) => {
      let started = false;
      const start = (): void => {
        if (!started) onStart();
        started = true;
      };
      const end = (rendering: Rendering): void => {
        start();
        resolve(rendering);
      };
      this.turns.push({ address, start, end, reject });
    });

  queue = (): { running: number; waiting: number } => ({ running: 0, waiting: 0 });

  /** The rendering that was asked for last. */
  get last(): Turn {
    const turn = this.turns.at(-1);
    if (!turn) throw new Error('no rendering was asked for');
    return turn;
  }

  /** Ends the latest with a page. */
  page(text: string, keys: string[] | null = ['front']): void {
    this.last.end(rendered(text, keys));
  }

  fail(reason = 'status 500'): void {
    this.last.end({ kind: 'failed', reason });
  }
}
