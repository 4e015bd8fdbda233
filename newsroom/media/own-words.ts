interface Words {
  caption: string;
  credit: string;
}

/**
 * What a text shows of the library, with the text's own caption and credit before the library's,
 * but only where they were written for it and not for what it stands in for now.
 */
export function withOwnWords<Shown extends Words & { replaces: number | null }>(
  shown: Shown,
  own: Words,
): Shown {
  if (shown.replaces !== null) return shown;
  return {
    ...shown,
    caption: own.caption || shown.caption,
    credit: own.credit || shown.credit,
  };
}
