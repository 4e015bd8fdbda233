import js from '@eslint/js';
import next from '@next/eslint-plugin-next';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRules } from './tests/architecture/house-rules.mjs';

const TYPED = ['**/*.ts', '**/*.tsx'];
const TESTS = ['tests/**', 'e2e/**', '**/*.test.ts', '**/*.test.tsx'];
const TOOLS = ['scripts/**', '*.config.{ts,mjs}', '.dependency-cruiser.mjs'];

const house = (files, rules, ignores = []) => ({
  files,
  ignores,
  rules: Object.fromEntries(rules.map((rule) => [`house/${rule}`, 'error'])),
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '.next/',
      '.next-*/',
      '.cache/',
      'dist/',
      'var/',
      'public/',
      'newsroom/db/generated/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  {
    // A rule that must be silenced somewhere is a wrong rule: change it here.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { house: houseRules },
  },
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // React takes an async function as a form's action.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Letters are code points here; what a reader sees as one is split with Intl.Segmenter.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      // What the compiler already says.
      '@typescript-eslint/no-unused-vars': 'off',
      // Server Actions and Next's own exports must be async, whether or not they wait.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.tsx', 'components/**/*.ts', 'app/**/*.ts'],
    plugins: { 'react-hooks': reactHooks, '@next/next': next },
    rules: {
      ...onlyErrors(reactHooks.configs.flat.recommended.rules),
      '@next/next/no-assign-module-variable': 'error',
      '@next/next/no-async-client-component': 'error',
      '@next/next/no-css-tags': 'error',
      '@next/next/no-sync-scripts': 'error',
      '@next/next/no-typos': 'error',
    },
  },

  house(
    ['**/*.{ts,tsx,mjs}'],
    ['no-default-export'],
    [
      // Next and the tools ask for these.
      'app/**/{page,layout,template,default,error,global-error,not-found,global-not-found}.tsx',
      '*.config.{ts,mjs}',
      '.dependency-cruiser.mjs',
      '**/*.d.ts',
    ],
  ),
  house(
    ['{app,components,enhance,syndication}/**/*.{ts,tsx}'],
    ['no-physical-direction', 'no-physical-class', 'no-tracking-class'],
  ),
  house(['**/*.{ts,tsx}'], ['no-letter-spacing'], TESTS),
  house(
    ['**/*.{ts,tsx,mjs}'],
    ['no-process-env'],
    ['env.ts', 'instrumentation.ts', ...TOOLS, ...TESTS],
  ),
  house(
    ['**/*.{ts,tsx}'],
    ['client-file-name'],
    [
      '**/*.client.tsx',
      // Next demands the directive in files of these names.
      'app/(desk)/**/{error,global-error}.tsx',
    ],
  ),
  house(['**/*.{ts,tsx}'], ['no-inline-action']),
  house(
    ['components/site/**', 'app/(site)/**'].map((folder) => `${folder}/*.{ts,tsx}`),
    ['no-client-in-site', 'no-suspense', 'no-style-attribute'],
  ),
  house(['app/(site)/**/loading.tsx'], ['no-loading-file']),
  house(['{newsroom,syndication}/**/*.ts'], ['no-ambient-clock'], ['**/*-cli.ts']),
  house(
    ['**/*.{ts,tsx}'],
    ['no-raw-html'],
    [
      'components/site/json-ld.tsx',
      'components/site/theme-script.tsx',
      'components/admin/early-press-script.tsx',
    ],
  ),
  house(TESTS, ['no-sleep']),

  // Programs that speak to a terminal.
  {
    files: [...TESTS, ...TOOLS, 'prisma/demo/*.ts', '**/*-cli.ts'],
    rules: { 'no-console': 'off' },
  },
  // Word tables and messages are as long as the language.
  { files: ['messages/**', 'newsroom/arabic/**/*-words.ts'], rules: { 'max-lines': 'off' } },
);

/** A plugin's own choice of rules, each an error: a warning is a rule that nobody keeps. */
function onlyErrors(rules) {
  return Object.fromEntries(Object.keys(rules).map((rule) => [rule, 'error']));
}
