const CONTROLS = 'textarea, input:not([type=hidden]), select, button';

/**
 * The element where something is mended: a field by its name (`field:tagIds`), a link of the text
 * by its address (`link:…`), anything else by its id.
 */
function findTarget(target: string): HTMLElement | null {
  const [, kind, rest = ''] = /^(field|link):(.*)$/s.exec(target) ?? [];
  if (kind === 'link') {
    return document.querySelector<HTMLElement>(`.dbody a[href="${CSS.escape(rest)}"]`);
  }
  if (kind !== 'field') return document.getElementById(target);
  if (rest === 'body') return document.querySelector<HTMLElement>('.doc .dbody');
  const box = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(rest)}"]`);
  return box?.matches(CONTROLS) ? box : (box?.querySelector<HTMLElement>(CONTROLS) ?? box);
}

/** Shows where something is mended, and puts the focus there. */
export function showTarget(target: string): void {
  const element = findTarget(target);
  element?.scrollIntoView({ block: 'center' });
  const text = element?.closest<HTMLElement>('[contenteditable="true"]');
  // Fields of a picture stand in the text and take the focus themselves.
  if (!element || element.matches(CONTROLS) || !text || text === element) {
    element?.focus({ preventScroll: true });
    return;
  }
  // A link in the text takes no focus of its own: the text gets it, with the link chosen.
  window.getSelection()?.selectAllChildren(element);
  text.focus({ preventScroll: true });
}
