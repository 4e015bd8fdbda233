import { z } from 'zod';
import type { Body } from '@/newsroom/articles/body/blocks';
import { getDeskOwnPage } from '@/newsroom/own-pages/get-desk-own-page';
import { sentPageBody } from '@/newsroom/own-pages/own-page-body';
import { writtenPageText } from '@/newsroom/own-pages/own-page-input';
import { bodyOfText } from '@/newsroom/own-pages/page-text';
import type { Actor } from '@/newsroom/staff/actor';

const edited = z.object({ body: sentPageBody });
const written = z.object({ text: writtenPageText });

/** The body that a form brings: the editor's blocks, or what was written where no script runs. */
export async function sentBody(actor: Actor, form: Record<string, string>): Promise<Body> {
  if ('body' in form) return edited.parse(form).body;
  const { text } = written.parse(form);
  return bodyOfText(text, (await getDeskOwnPage(actor, form.slug ?? '')).body);
}
