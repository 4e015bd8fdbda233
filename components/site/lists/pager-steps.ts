/**
 * The pages a pager names: the first, the last, and those around the current one. `null` stands for
 * a gap of two or more; a gap of one is that page itself.
 */
export function pagerSteps(page: number, pages: number): (number | null)[] {
  const near = [page - 1, page, page + 1].filter((step) => step > 1 && step < pages);
  const named = pages > 1 ? [1, ...near, pages] : [1];
  return named.flatMap((step, index) => {
    const before = named[index - 1];
    if (before === undefined || step - before === 1) return [step];
    return step - before === 2 ? [step - 1, step] : [null, step];
  });
}
