/** The canonical address of the page, without what a link to it carried. */
export function pageAddress(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return link?.href ?? location.href;
}
