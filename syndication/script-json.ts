/**
 * JSON that may stand inside a script element: nothing in it can end the element or open a comment, and it reads
 * back as the same value. (HTML Living Standard, "Restrictions for contents of script elements".)
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
