import { parse, type AtRule, type Container, type Declaration, type Rule } from 'postcss';
import { selectorNeeds, type Needs } from './selector-needs';

/** Declarations that stand or go together; a custom property stands alone. */
interface Declarations {
  kind: 'declarations';
  text: string;
  /** The custom property that this declares. */
  property: string | null;
  /** Custom properties that its values name. */
  uses: string[];
  /** Words that may be the name of an animation. */
  words: string[];
}

/** A style rule; its selectors stand and go one by one. */
interface StyleRule {
  kind: 'rule';
  selectors: { text: string; needs: Needs }[];
  parts: Part[];
}

/** An at-rule around others: `@media`, `@layer`, `@supports`. */
interface Block {
  kind: 'block';
  head: string;
  uses: string[];
  parts: Part[];
}

/** What stands only if its name is used: `@keyframes`, `@property`. */
interface Named {
  kind: 'keyframes' | 'property';
  name: string;
  text: string;
  uses: string[];
}

/** What is left as it is. */
interface Text {
  kind: 'text';
  text: string;
  uses: string[];
}

export type Part = Declarations | StyleRule | Block | Named | Text;

/** At-rules around rules that stand and go by themselves. */
const AROUND = ['media', 'supports', 'layer', 'container', 'scope', 'starting-style'];
const KEYFRAMES = /^(?:-\w+-)?keyframes$/i;
const VENDORS = /:-\w+-/;
const CUSTOM = /--[\w-]+/g;
const WORD = /[a-z_][\w-]*/gi;

/** Reads a stylesheet into what can be left out of it one by one, in its order. Throws on a syntax error. */
export function parseStylesheet(text: string): Part[] {
  return partsOf(parse(text));
}

function partsOf(container: Container): Part[] {
  const parts: Part[] = [];
  for (const node of container.nodes ?? []) {
    if (node.type === 'decl') addDeclaration(parts, node);
    else if (node.type === 'atrule') parts.push(atRule(node));
    else if (node.type === 'rule') {
      parts.push({ kind: 'rule', selectors: selectorsOf(node), parts: partsOf(node) });
    }
  }
  return parts;
}

function selectorsOf({ selector, selectors }: Rule): StyleRule['selectors'] {
  // A browser leaves a list out in which it does not know one: alone, the others would begin to act.
  const list = VENDORS.test(selector) ? [selector] : selectors;
  return list.map((text) => ({ text, needs: selectorNeeds(text) }));
}

function addDeclaration(parts: Part[], node: Declaration): void {
  const { prop, value } = node;
  const isCustom = prop.startsWith('--');
  const text = node.toString();
  const uses = value.match(CUSTOM) ?? [];
  const words = isCustom || /animation/i.test(prop) ? (value.match(WORD) ?? []) : [];
  const last = parts.at(-1);
  if (!isCustom && last?.kind === 'declarations' && last.property === null) {
    last.text += `;${text}`;
    last.uses.push(...uses);
    last.words.push(...words);
  } else {
    parts.push({ kind: 'declarations', text, property: isCustom ? prop : null, uses, words });
  }
}

function atRule(node: AtRule): Part {
  const { name, params } = node;
  const text = node.toString();
  const uses = text.match(CUSTOM) ?? [];
  if (KEYFRAMES.test(name)) {
    return { kind: 'keyframes', name: params.trim(), text, uses };
  }
  if (name === 'property') {
    return { kind: 'property', name: params.trim(), text, uses };
  }
  if (node.nodes && AROUND.includes(name.toLowerCase())) {
    const head = `@${name}${node.raws.afterName ?? ' '}${params}`;
    return { kind: 'block', head, uses: params.match(CUSTOM) ?? [], parts: partsOf(node) };
  }
  return { kind: 'text', text: node.nodes ? text : `${text};`, uses };
}
