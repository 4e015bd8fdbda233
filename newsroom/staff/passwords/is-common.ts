import { COMMON_IN_ARABIC } from './common-in-arabic';

/** So few different signs are a pattern, not a password. */
const FEWEST_SIGNS = 4;

let known: Promise<ReadonlySet<string>> | undefined;

/**
 * Whether a password is among those that are tried first: the 49 thousand commonest of leaked ones
 * (`@zxcvbn-ts/language-common`), the commonest in Arabic, or a few signs again and again. Case and
 * blanks make no difference, nor do digits and signs that are hung onto its end.
 */
export async function isCommon(password: string): Promise<boolean> {
  const plain = password.toLowerCase().replace(/\s/g, '');
  if (new Set(plain).size < FEWEST_SIGNS) return true;
  const words = await commonPasswords();
  const bare = plain.replace(/[\p{N}\p{P}\p{S}]+$/u, '');
  return words.has(plain) || (bare.length >= 6 && words.has(bare));
}

// Half a megabyte that only the choice of a password needs.
function commonPasswords(): Promise<ReadonlySet<string>> {
  known ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => {
    const list: readonly (string | number)[] = dictionary['passwords-common'];
    return new Set([...list.map(String), ...COMMON_IN_ARABIC]);
  });
  return known;
}
