import { BODY_VERSION, type Body } from '../articles/body/blocks';
import { pageBody } from './page-body';

/** What a row says: pages that nobody has saved since they became blocks are still written text. */
export function storedBody({ body, text }: { body: unknown; text: string }): Body {
  return body === null ? pageBody(text) : (body as Body);
}

/** The columns that hold a body; the written text of earlier days goes. */
export function bodyColumns(body: Body) {
  return { body, bodyVersion: BODY_VERSION, text: '' };
}
