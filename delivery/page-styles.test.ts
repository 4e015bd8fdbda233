import { describe, expect, test } from 'vitest';
import { pageStyles } from './page-styles';
import { parseStylesheet } from './stylesheet';

function styles(css: string | string[], names: string[], properties: string[] = []): string {
  const sheets = [css].flat().map(parseStylesheet);
  return pageStyles(sheets, { names: new Set(names), properties });
}

describe('rules', () => {
  test.each([
    [
      'stay in their order',
      '.a{color:red}p{margin:0}.a{color:blue}',
      '.a{color:red}p{margin:0}.a{color:blue}',
    ],
    ['go when nothing has their names', 'p{margin:0}.b{color:red}', 'p{margin:0}'],
    ['keep the selectors that may match', '.b,p>.a,.b:is(p,a),p{margin:0}', 'p>.a,p{margin:0}'],
    ['keep commas inside their selectors', 'p:is(.b,.a),.b{margin:0}', 'p:is(.b,.a){margin:0}'],
    [
      'keep what their values say',
      `p:before{content:"a;b}/**/";background:url("data:image/svg+xml;utf8,<svg>")}`,
      `p:before{content:"a;b}/**/";background:url("data:image/svg+xml;utf8,<svg>")}`,
    ],
    [
      'keep their weight',
      'p{color:red!important;margin:0 !important}',
      'p{color:red!important;margin:0 !important}',
    ],
    ['lose their comments', '/*! note */p{margin:0}', 'p{margin:0}'],
    [
      'keep those nested in them',
      'p{margin:0;&:hover{margin:1px}.b &{margin:2px}.a{margin:3px}padding:0}',
      'p{margin:0;&:hover{margin:1px}.b &{margin:2px}.a{margin:3px}padding:0}',
    ],
    [
      'lose those nested in them for nothing',
      '.a{.b{margin:0}}p{.b{margin:0}color:red}',
      'p{color:red}',
    ],
    [
      'repeat a declaration for browsers that do not know it',
      'p{color:red;color:oklch(0 0 0)}',
      'p{color:red;color:oklch(0 0 0)}',
    ],
  ])('%s', (_what, css, kept) => {
    expect(styles(css, ['p', '.a'])).toBe(kept);
  });
});

describe('at-rules', () => {
  test.each([
    [
      'go when they are empty',
      '@media print{.b{margin:0}}@supports (a:b){@media print{.b{margin:0}}}',
      '',
    ],
    [
      'keep what may match',
      '@media (min-width:9px){.b{margin:0}p{margin:0}}',
      '@media (min-width:9px){p{margin:0}}',
    ],
    [
      'of layers keep their place',
      '@layer x{.b{margin:0}}@layer y{p{margin:0}}',
      '@layer x;@layer y{p{margin:0}}',
    ],
    ['that order layers stay', '@layer x,y;', '@layer x,y;'],
    [
      'that nobody knows stay',
      '@new p{.b{margin:0}}@font-face{font-family:F;src:url(f.woff2)}',
      '@new p{.b{margin:0}}@font-face{font-family:F;src:url(f.woff2)}',
    ],
    ['inside a rule stay', 'p{@media print{color:red}}', 'p{@media print{color:red}}'],
  ])('%s', (_what, css, kept) => {
    expect(styles(css, ['p', '.a'])).toBe(kept);
  });
});

describe('animations', () => {
  const TURN = '@keyframes turn{to{rotate:1turn}}';

  test.each([
    ['named by a rule', 'p{animation:1s linear turn}', true],
    ['named by a rule among others', 'p{animation-name:a,turn}', true],
    ['named by a custom property', ':root{--run:turn 1s}p{animation:var(--run)}', true],
    ['named by a rule for something else', '.b{animation:turn 1s}', false],
    ['named in part', 'p{animation:turn-back 1s}', false],
    ['named by another property', 'p{content:"turn"}', false],
  ])('%s', (_what, css, stays) => {
    expect(styles(css + TURN, ['p']).includes(TURN)).toBe(stays);
    expect(styles(TURN + css, ['p']).includes(TURN)).toBe(stays);
  });

  test('keep the properties that they name', () => {
    const css = ':root{--to:0;--from:1}@keyframes go{to{opacity:var(--to)}}p{animation:go 1s}';
    expect(styles(css, ['p'])).toBe(css.replace(';--from:1', ''));
  });
});

describe('custom properties', () => {
  const ROOT = ':root{--a:1px;--b:var(--a);--c:var(--b);--d:2px}';

  test('stay when a rule that stays names them, in one another too', () => {
    expect(styles(`${ROOT}p{margin:var(--b)}.x{margin:var(--d)}`, ['p'])).toBe(
      ':root{--a:1px;--b:var(--a)}p{margin:var(--b)}',
    );
    expect(styles(`${ROOT}p{margin:var(--z,var(--d))}`, ['p'])).toContain('{--d:2px}');
  });

  test('stay in every theme, before and after', () => {
    const css = ':root{--a:1}@media print{:root{--a:var(--b)}}p{order:var(--a)}:root{--b:2;--c:3}';
    expect(styles(css, ['p'])).toBe(css.replace(';--c:3', ''));
  });

  test('stay when something else names them', () => {
    expect(styles(ROOT, [], ['--c'])).toBe(':root{--a:1px;--b:var(--a);--c:var(--b)}');
    expect(styles(ROOT, [])).toBe('');
  });

  test('stay when the condition of a block or another at-rule names them', () => {
    expect(styles(':root{--a:1;--b:2}@container style(--a:1){p{margin:0}}', ['p'])).toContain(
      '--a:1}',
    );
    expect(styles(':root{--a:1;--b:2}@page{margin:var(--a)}', ['p'])).toContain('{--a:1}');
  });

  test('that are registered stay when they are used', () => {
    const css = '@property --a{syntax:"*";inherits:false}';
    expect(styles(`${css}p{order:var(--a)}`, ['p'])).toContain(css);
    expect(styles(`${css}.b{order:var(--a)}`, ['p'])).toBe('');
  });
});

test('several sheets are one, and what one declares the other may use', () => {
  expect(styles([':root{--a:1;--b:2}', 'p{order:var(--b)}'], ['p'])).toBe(
    ':root{--b:2}p{order:var(--b)}',
  );
});

test('equal names give equal styles, in whatever order they came', () => {
  const css = ':root{--a:1;--b:2}p,.a{order:var(--b)}.a{order:var(--a)}';
  expect(styles(css, ['p', '.a'], ['--x', '--a'])).toBe(styles(css, ['.a', 'p'], ['--a', '--x']));
});
