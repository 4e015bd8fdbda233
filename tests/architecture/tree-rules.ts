import { sourceFolders } from './tree';

/** Drawers: names that say nothing about what is inside. */
export function badName(path: string): boolean {
  return /(^|\/)(lib|utils?|helpers?|common|misc|index)(\.[^/]*)?(\/|$)/.test(path);
}

const FOLDERS = [...sourceFolders, 'docs', 'prisma', 'public'];
const TOP_LEVEL_FILE = /^[\w.*-]+\.(ts|tsx|mjs|json|md|css)$/;
const PATH = /^[\w.@()[\]*-]+(\/[\w.@()[\]*-]+)*\/?$/;
const GENERATED = /^(newsroom\/db\/generated|public\/assets|next-env\.d\.ts)/;

/** Paths in backticks that look like paths of this tree and lead nowhere. */
export function missingPaths(markdown: string, exists: (path: string) => boolean): string[] {
  return [...markdown.matchAll(/`([^`\n]+)`/g)]
    .map(([, quoted = '']) => quoted.replace(/:\d+$/, ''))
    .filter((quoted) => PATH.test(quoted) && !GENERATED.test(quoted))
    .filter((quoted) => isOfTheTree(quoted) && !exists(quoted));
}

function isOfTheTree(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  return rest.length === 0 ? TOP_LEVEL_FILE.test(path) : FOLDERS.includes(first);
}

const PHYSICAL =
  /(?:^|[;{\s])(?:(?:(?:scroll-)?(?:margin|padding)|border(?:-(?:top|bottom))?)-(?:left|right)(?:-[a-z]+)?|left|right)\s*:|\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;
const PHYSICAL_APPLY =
  /@apply[^;]*[\s:-](?:(?:scroll-)?[mp][lr]|left|right|border-[lr]|rounded-(?:[lr]|[tb][lr])|text-(?:left|right)|tracking)(?:-|[\s;]|$)/;

/** What tears Arabic words apart or fills their lines with gaps. */
const TORN =
  /letter-spacing\s*:|text-align(?:-last)?\s*:\s*justify|text-justify\s*:|word-break\s*:|hyphens\s*:\s*auto/;

/** Lines of a stylesheet that know left and right or tear Arabic apart, as `line: text`. */
export function physicalCss(css: string): string[] {
  const lines = withoutComments(css).split('\n');
  const wrong = lines
    .map((line, at) => `${at + 1}: ${line.trim()}`)
    .filter((line) => {
      const text = line.replace(/^\d+: /, '');
      return PHYSICAL.test(text) || PHYSICAL_APPLY.test(text) || TORN.test(text);
    });
  return lines.length > 301 ? [...wrong, 'more than 300 lines'] : wrong;
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}

const REPLACES = /\bvi\.(mock|doMock|resetModules|stubEnv)\(/;

/** A unit test that replaces modules or settings which other tests share with it (vitest.config.ts). */
export function replacesShared(path: string, text: string): boolean {
  const shares = /\.test\.tsx?$/.test(path) && !/^(delivery|web)\/|\.(alone|db)\.test\./.test(path);
  return shares && REPLACES.test(text);
}
