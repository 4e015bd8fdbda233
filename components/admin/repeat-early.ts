/** What works by itself, without scripts, has been done. */
const NEEDS_SCRIPTS = 'button[type=button]:not([popovertarget], [commandfor])';

const TICKED = 'input:is([type=checkbox], [type=radio])';
const TYPED = 'textarea, input:not([type=checkbox], [type=radio], [type=file])';

/**
 * Has done again what was done before the page listened: what was typed, by field; everything that
 * is ticked otherwise than the server sent it, be it by hand or by a browser that brings back the
 * state of a page; and the last press on a button that needs scripts.
 */
export function repeatEarly(typed: Map<unknown, string>, press: Event | undefined): void {
  for (const [field, text] of typed) if (isTyped(field)) typeAgain(field, text);
  for (const box of document.querySelectorAll<HTMLInputElement>(`${TICKED}:enabled`)) {
    if (box.checked === box.defaultChecked || (box.type === 'radio' && !box.checked)) continue;
    box.checked = box.defaultChecked;
    box.click();
  }
  const pressed = press?.target instanceof Element ? press.target.closest(NEEDS_SCRIPTS) : null;
  if (pressed instanceof HTMLElement && pressed.isConnected) pressed.click();
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function isTyped(field: unknown): field is Field {
  return field instanceof HTMLElement && field.isConnected && field.matches(TYPED);
}

/** React puts back what the server sent into some fields, and hears nothing of what stands in others. */
function typeAgain(field: Field, text: string): void {
  const caret = field.value === text ? field.selectionStart : text.length;
  // React compares with the value that was last set on the element itself.
  field.value = field.defaultValue;
  const prototype: unknown = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  // Null in a field that has no caret to be set, such as one for an address.
  if (field === document.activeElement && field.selectionStart !== null) {
    field.setSelectionRange(caret, caret);
  }
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
