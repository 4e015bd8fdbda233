import { isMet } from './selector-needs';
import type { Part } from './stylesheet';
import { findUsed, type Used } from './used-properties';

/** What a page has that its styles may be for. */
export interface PageNames {
  /** Elements (`table`) and classes (`.body`), with those that a script may add. */
  names: ReadonlySet<string>;
  /** Custom properties that something besides these styles names. */
  properties: readonly string[];
}

/**
 * The styles that a page can use, in their order: without selectors for elements and classes that it
 * does not have, without custom properties and animations that nothing left names, and without the
 * blocks that are empty then. Equal names give equal styles.
 */
export function pageStyles(sheets: Part[][], { names, properties }: PageNames): string {
  const matching = sheets.flatMap((parts) => selectParts(parts, names));
  return print(matching, findUsed(matching, properties));
}

function selectParts(parts: Part[], names: ReadonlySet<string>): Part[] {
  const selected: Part[] = [];
  for (const part of parts) {
    if (part.kind === 'rule') {
      const selectors = part.selectors.filter(({ needs }) => isMet(needs, names));
      if (selectors.length > 0) {
        selected.push({ kind: 'rule', selectors, parts: selectParts(part.parts, names) });
      }
    } else if (part.kind === 'block') {
      selected.push({ ...part, parts: selectParts(part.parts, names) });
    } else {
      selected.push(part);
    }
  }
  return selected;
}

function print(parts: Part[], used: Used): string {
  let text = '';
  let isOpen = false;
  for (const part of parts) {
    const printed = printPart(part, used);
    if (!printed) continue;
    text += isOpen ? `;${printed}` : printed;
    isOpen = part.kind === 'declarations';
  }
  return text;
}

function printPart(part: Part, used: Used): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'declarations':
      return part.property === null || used.properties.has(part.property) ? part.text : '';
    case 'property':
      return used.properties.has(part.name) ? part.text : '';
    case 'keyframes':
      return used.words.has(part.name) ? part.text : '';
    case 'rule': {
      const inside = print(part.parts, used);
      return inside && `${part.selectors.map(({ text }) => text).join(',')}{${inside}}`;
    }
    case 'block': {
      const inside = print(part.parts, used);
      if (inside) return `${part.head}{${inside}}`;
      // An empty layer still has its place among the layers.
      return part.head.startsWith('@layer ') ? `${part.head};` : '';
    }
  }
}
