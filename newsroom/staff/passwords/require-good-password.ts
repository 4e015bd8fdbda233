import { env } from '@/env';
import { NewsroomError } from '../../errors';
import { getPublication } from '../../settings/get-publication';
import { isCommon } from './is-common';
import { LEAST_LETTERS } from './new-password';

/** Whose password it is going to be. */
interface Owner {
  name: string;
  email: string;
}

/** Shorter parts of a name stand in too many words by chance. */
const LEAST_PART = 3;

/**
 * Refuses (INVALID, under the field `password`) a password that is tried first: a common or leaked
 * one (ASVS 5.0, 6.2.4 and 6.2.12), or one that is little more than the person's name or address or
 * the newspaper's name (6.2.11). Nothing is asked about which signs it is made of.
 */
export async function requireGoodPassword(password: string, owner: Owner): Promise<void> {
  const refuse = (sentence: 'passwordCommon' | 'passwordOfContext'): never => {
    throw new NewsroomError('INVALID', { fields: { password: sentence } });
  };
  if (await isCommon(password)) refuse('passwordCommon');
  const { name: newspaper } = await getPublication();
  const host = new URL(env().SITE_URL).hostname;
  const texts = [owner.name, owner.email, newspaper, host, 'matbaa مطبعة'];
  if (isOfContext(password, texts)) refuse('passwordOfContext');
}

/** Whether too little is left of a password without the words of these texts. */
export function isOfContext(password: string, texts: string[]): boolean {
  const words = texts
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= LEAST_PART)
    .toSorted((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
  const isShorter = rest.length < password.length;
  return isShorter && [...rest.replace(/[^\p{L}\p{N}]/gu, '')].length < LEAST_LETTERS;
}
