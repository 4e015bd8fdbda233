// The lint rules that belong to this house alone. A rule is a sentence and the selectors
// (https://eslint.org/docs/latest/extend/selectors) of what it forbids; `eslint.config.mjs` says where.

const forbid = (message, ...selectors) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [selector, (node) => context.report({ node, message })]),
    ),
});

/** Reports every word of a text (a class name, mostly) that matches. */
const forbidWord = (message, pattern) => {
  const check = (context, node, text) => {
    if (text.split(/\s+/).some((word) => pattern.test(word))) context.report({ node, message });
  };
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) => ({
      Literal(node) {
        if (typeof node.value === 'string') check(context, node, node.value);
      },
      TemplateElement: (node) => check(context, node, node.value.raw),
    }),
  };
};

const VARIANTS = String.raw`^(?:[\w\-[\]()=/&>.*@%]+:)*!?-?`;
const VALUE = String.raw`-(?:\d|\[|\(|px\b|auto\b|full\b|screen\b|none\b|[smlx\d]{1,3}\b)`;
const physicalClass = new RegExp(
  `${VARIANTS}(?:(?:(?:scroll-)?[mp][lr]|left|right)${VALUE}` +
    String.raw`|(?:text|float|clear|object|bg|origin)-(?:left|right)\b` +
    String.raw`|(?:border|rounded)-(?:[lr]|[tb][lr])(?:-|!?$)|bg-(?:linear|gradient)-to-(?:[lr]|[tb][lr])!?$)`,
);

const physicalProperty =
  '/^(left|right|(margin|padding|scrollMargin|scrollPadding)(Left|Right)|border(Left|Right)(Color|Style|Width)?|border(Top|Bottom)(Left|Right)Radius)$/';

export const houseRules = {
  rules: {
    'no-default-export': forbid(
      'Export by name: the file is named after what it exports.',
      'ExportDefaultDeclaration',
      'ExportSpecifier[exported.name="default"]',
    ),
    'no-physical-direction': forbid(
      'Direction belongs to <html>: use start, end, inline and block.',
      `JSXAttribute[name.name="style"] Property[key.name=${physicalProperty}]`,
      'JSXAttribute[name.name="style"] Property[key.name=/^(textAlign|float|clear)$/] > Literal[value=/^(left|right)$/]',
      `AssignmentExpression > MemberExpression[object.property.name="style"][property.name=${physicalProperty}]`,
    ),
    'no-physical-class': forbidWord(
      'Direction belongs to <html>: use the logical class (ms-, pe-, start-, text-start …).',
      physicalClass,
    ),
    'no-letter-spacing': forbid(
      'Letter-spacing tears Arabic letters apart.',
      'Property[key.name="letterSpacing"]',
      'MemberExpression[property.name="letterSpacing"]',
      'Literal[value=/letter-spacing/]',
      'TemplateElement[value.raw=/letter-spacing/]',
    ),
    'no-tracking-class': forbidWord(
      'Letter-spacing tears Arabic letters apart.',
      new RegExp(`${VARIANTS}tracking-`),
    ),
    'no-process-env': forbid(
      'Settings are read in env.ts, once.',
      'MemberExpression[object.name="process"][property.name="env"]',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
      'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
    ),
    'client-file-name': forbid(
      "'use client' stands only in files named *.client.tsx.",
      'ExpressionStatement[directive="use client"]',
    ),
    'no-client-in-site': forbid(
      'Readers get finished pages: no client components here; behaviour belongs to enhance/.',
      'ExpressionStatement[directive="use client"]',
    ),
    'no-inline-action': forbid(
      'Server Actions live in actions.ts, where their guard is checked.',
      'BlockStatement > ExpressionStatement[directive="use server"]',
    ),
    'no-loading-file': forbid(
      'Under a loading.tsx, notFound() answers 200, and late content is lost with the scripts.',
      'Program',
    ),
    'no-suspense': forbid(
      'Late content is lost with the scripts, and a late error answers 200.',
      'ImportSpecifier[imported.name="Suspense"]',
      'MemberExpression[property.name="Suspense"]',
      'JSXMemberExpression[property.name="Suspense"]',
    ),
    'no-ambient-clock': forbid(
      'The clock is a parameter (now: Date), so that tests move it.',
      'MemberExpression[object.name="Date"][property.name="now"]',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
    ),
    'no-raw-html': forbid(
      'HTML is made by React from typed blocks.',
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      'Property[key.name="dangerouslySetInnerHTML"]',
      'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
      'CallExpression[callee.property.name="insertAdjacentHTML"]',
    ),
    'no-style-attribute': forbid(
      'The readers’ content security policy refuses style attributes.',
      'JSXAttribute[name.name="style"]',
    ),
    'no-sleep': forbid(
      'Wait for what you expect, never for time.',
      'CallExpression[callee.property.name="waitForTimeout"]',
      'CallExpression[callee.name="setTimeout"]',
      'ImportDeclaration[source.value="node:timers/promises"]',
    ),
  },
};
