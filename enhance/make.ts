type Attributes = Record<string, string>;

/** An element with its attributes and children; what is a text stays one. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that shows a drawing (path data on a grid of 24 units) and is called by a word. */
export function makeButton(word: string, path: string): HTMLButtonElement {
  const button = make('button', { type: 'button', 'aria-label': word });
  const svg = draw('svg', { class: 'i s', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  svg.append(draw('path', { d: path }));
  button.append(svg);
  return button;
}

function draw(name: string, attributes: Attributes): Element {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, value);
  return drawn;
}
