import { describe, expect, test } from 'vitest';
import { isMet, selectorNeeds } from './selector-needs';

const ON_PAGE = new Set(['html', 'body', 'p', 'a', '.body', '.md:wide', '.now']);

const stays = (selector: string): boolean => isMet(selectorNeeds(selector), ON_PAGE);

describe('may match on the page', () => {
  test.each([
    ['*'],
    [':root'],
    ['p'],
    ['P'],
    ['.body'],
    ['.body>p+p~a'],
    ['.md\\:wide'],
    ['p:not(.box)'],
    ['p:not(:is(.box,.fig))'],
    [':is(.box,p)'],
    [':where(table,.body) a'],
    ['.body:has(>.now)'],
    [':is(:hover,.box)'],
    ['p:is(:hover,:focus-visible)'],
    [':is(.box :is(a,b),.body a)'],
    ['p:nth-child(2n+1 of .box)'],
    ['[hidden]'],
    ['[data-theme=dark] p'],
    ['p[class*=box]'],
    [':lang(en)'],
    ['::selection'],
    ['p::before'],
    [':before'],
    ['a::-webkit-scrollbar'],
    ['::view-transition-group(box)'],
    // What cannot be read stays.
    ['&:hover'],
    ['&.box'],
    [':is()'],
    ['p:is(.box'],
    ['50%'],
    ['.box,.body'],
  ])('%s', (selector) => {
    expect(stays(selector)).toBe(true);
  });
});

describe('cannot match on the page', () => {
  test.each([
    ['table'],
    ['.box'],
    ['p.box'],
    ['.Body'],
    ['.box>p'],
    ['p>.box'],
    ['.body.box'],
    ['.md\\:narrow'],
    ['photo-gallery a'],
    ['.box:not(.body)'],
    [':is(.box,table)'],
    [':where(.box) p'],
    ['html:has(.box)'],
    ['html:has(>.box,+table) p'],
    [':is(.box a,.body :is(b,td))'],
    ['.box::after'],
    ['table[data-wide]'],
    ['.box,table'],
  ])('%s', (selector) => {
    expect(stays(selector)).toBe(false);
  });
});
