import { ESLint, type Linter } from 'eslint';
import { configs } from 'typescript-eslint';
import { expect, test } from 'vitest';
import { houseRules } from './house-rules.mjs';
import { badCode, goodCode, type LintSample } from './lint-samples';
import { root } from './tree';

const eslint = new ESLint({ cwd: root });
// The samples are no files, so they have no types.
const untyped = new ESLint({
  cwd: root,
  overrideConfig: configs.disableTypeChecked as Linter.Config,
});

test.each(badCode)('$rule is broken in $file', async (sample) => {
  expect(await rulesBrokenBy(sample)).toEqual([sample.rule]);
});

test.each(goodCode)('allowed in $file', async (sample) => {
  expect(await rulesBrokenBy(sample)).toEqual([]);
});

test('every rule of the house has a bad sample', () => {
  const proven = new Set(badCode.map(({ rule }) => rule));
  const rules = Object.keys(houseRules.rules).map((rule) => `house/${rule}`);
  expect(rules.filter((rule) => !proven.has(rule))).toEqual([]);
});

test('a rule cannot be silenced in a file', async () => {
  const code = '// eslint-disable-next-line no-console\nconsole.log(1);';
  expect(await rulesBrokenBy({ file: 'newsroom/a.ts', code })).toContain('no-console');
});

test.each(['app/(site)/page.tsx', 'newsroom/a.ts', 'scripts/a.mjs', 'e2e/a.spec.ts'])(
  'every rule for %s is an error or absent',
  async (file) => {
    const { rules } = (await eslint.calculateConfigForFile(file)) as {
      rules: Record<string, [number]>;
    };
    expect(Object.keys(rules).filter((rule) => rules[rule]?.[0] === 1)).toEqual([]);
  },
);

async function rulesBrokenBy({ file, code }: Omit<LintSample, 'rule'>): Promise<string[]> {
  const results = await untyped.lintText(code, { filePath: file });
  const messages = results.flatMap((result) => result.messages);
  return [...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))];
}
