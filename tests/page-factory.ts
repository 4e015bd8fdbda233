import { brotliDecompressSync } from 'node:zlib';
import { finishPage } from '@/delivery/finish-page';
import type { Page } from '@/delivery/page-store';
import type { Rendering } from '@/delivery/render';

type RenderedPage = Extract<Rendering, { kind: 'page' }>;

/** What the press makes of an address. */
export function rendered(text: string, keys: string[] | null = ['front']): RenderedPage {
  return {
    kind: 'page',
    body: Buffer.from(text),
    type: 'text/html; charset=utf-8',
    keys,
    lastPage: null,
    found: null,
    status: null,
    style: '',
  };
}

/** A finished page; a text of more than 512 bytes is compressed. */
export function newPage(address: string, keys: string[], text = address): Promise<Page> {
  return finishPage(address, rendered(text, keys));
}

/** The text that a reader without compression gets. */
export function textOf({ answer }: Page): string {
  const { body, isPacked } = answer.variants.identity;
  return (isPacked ? brotliDecompressSync(body) : body).toString();
}
