import { AttributeAction, parse, SelectorType, type Selector } from 'css-what';

/**
 * What has to be on a page for a selector to match anything there: every name, and of each list one
 * of its alternatives. Names are those of elements (`table`) and of classes (`.body`).
 */
export interface Needs {
  names: string[];
  oneOf: Needs[][];
}

const NOTHING: Needs = { names: [], oneOf: [] };
/** Pseudo-classes that match, or look for, what one of their selectors matches. */
const NARROWING = ['is', 'where', 'has'];

/**
 * The needs of a selector, or of a list of them that stands and goes as one. What depends on a state, an attribute or a position needs
 * nothing, and neither does a selector that cannot be read.
 */
export function selectorNeeds(selector: string): Needs {
  try {
    return { names: [], oneOf: [parse(selector).map(needsOf)] };
  } catch {
    return NOTHING;
  }
}

/** Whether a page with these names may have what the selector matches. */
export function isMet({ names, oneOf }: Needs, onPage: ReadonlySet<string>): boolean {
  return (
    names.every((name) => onPage.has(name)) &&
    oneOf.every((alternatives) => alternatives.some((needs) => isMet(needs, onPage)))
  );
}

function needsOf(selector: Selector[]): Needs {
  const needs: Needs = { names: [], oneOf: [] };
  for (const token of selector) {
    if (token.type === SelectorType.Tag) {
      needs.names.push(token.name.toLowerCase());
    } else if (token.type === SelectorType.Attribute) {
      const isClass = token.name === 'class' && token.action === AttributeAction.Element;
      if (isClass) needs.names.push(`.${token.value}`);
    } else if (token.type === SelectorType.Pseudo && NARROWING.includes(token.name)) {
      if (Array.isArray(token.data)) needs.oneOf.push(token.data.map(needsOf));
    }
  }
  return needs;
}
