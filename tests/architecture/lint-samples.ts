export interface LintSample {
  rule: string;
  file: string;
  code: string;
}

const lines = (count: number) => 'export {};\n'.repeat(count);

/** Code that breaks exactly one rule of the lint. */
export const badCode: LintSample[] = [
  { rule: 'max-lines', file: 'newsroom/tags/a.ts', code: lines(301) },
  { rule: 'max-lines', file: 'scripts/a.mjs', code: lines(301) },
  { rule: 'house/no-default-export', file: 'newsroom/tags/a.ts', code: 'export default 1;' },
  {
    rule: 'house/no-default-export',
    file: 'components/ui/a.tsx',
    code: 'const a = 1;\nexport { a as default };',
  },
  { rule: 'house/no-default-export', file: 'scripts/a.mjs', code: 'export default 1;' },
  {
    rule: 'house/no-physical-direction',
    file: 'components/ui/a.tsx',
    code: 'export const A = () => <p style={{ marginLeft: 4 }} />;',
  },
  {
    rule: 'house/no-physical-direction',
    file: 'components/ui/a.tsx',
    code: "export const A = () => <p style={{ textAlign: 'left' }} />;",
  },
  {
    rule: 'house/no-physical-direction',
    file: 'enhance/a.ts',
    code: "export const a = (node: HTMLElement) => { node.style.left = '1px'; };",
  },
  ...['ml-4', '-mr-px', 'md:pl-[3px]', 'hover:right-0', 'text-left', 'float-right', 'scroll-ml-2']
    .concat(['border-l', 'border-r-2', 'rounded-tl-lg', 'rounded-l', 'bg-linear-to-r', '!left-1/2'])
    .concat(['left-auto', 'pr-(--gap)', 'border-l-red-500'])
    .map((word) => ({
      rule: 'house/no-physical-class',
      file: 'components/site/a.tsx',
      code: `export const A = () => <p className="flex ${word} block" />;`,
    })),
  {
    rule: 'house/no-physical-class',
    file: 'components/admin/a.tsx',
    code: "const wide = true;\nexport const A = () => <p className={`flex ${wide ? '' : 'ml-4'}`} />;",
  },
  {
    rule: 'house/no-tracking-class',
    file: 'components/ui/a.tsx',
    code: 'export const A = () => <p className="md:tracking-wide" />;',
  },
  {
    rule: 'house/no-letter-spacing',
    file: 'components/ui/a.tsx',
    code: 'export const A = () => <p style={{ letterSpacing: 1 }} />;',
  },
  {
    rule: 'house/no-letter-spacing',
    file: 'newsroom/media/a.ts',
    code: "export const a = 'letter-spacing: 1px';",
  },
  { rule: 'house/no-process-env', file: 'server.ts', code: 'export const a = process.env.PORT;' },
  {
    rule: 'house/no-process-env',
    file: 'delivery/a.ts',
    code: 'const { env } = process;\nexport const a = env;',
  },
  {
    rule: 'house/no-process-env',
    file: 'delivery/a.ts',
    code: "import { env } from 'node:process';\nexport const a = env;",
  },
  { rule: 'house/client-file-name', file: 'app/(desk)/admin/a.tsx', code: "'use client';" },
  { rule: 'house/no-client-in-site', file: 'components/site/a.client.tsx', code: "'use client';" },
  { rule: 'house/no-client-in-site', file: 'app/(site)/a.client.tsx', code: "'use client';" },
  {
    rule: 'house/no-inline-action',
    file: 'app/(desk)/admin/page.tsx',
    code: "export async function act() {\n  'use server';\n}",
  },
  {
    rule: 'house/no-loading-file',
    file: 'app/(site)/tag/loading.tsx',
    code: 'export const a = 1;',
  },
  {
    rule: 'house/no-suspense',
    file: 'app/(site)/page.tsx',
    code: "import { Suspense } from 'react';\nexport const A = () => <Suspense />;",
  },
  {
    rule: 'house/no-suspense',
    file: 'components/site/a.tsx',
    code: "import * as React from 'react';\nexport const A = () => <React.Suspense />;",
  },
  { rule: 'house/no-ambient-clock', file: 'newsroom/a.ts', code: 'export const a = Date.now();' },
  { rule: 'house/no-ambient-clock', file: 'newsroom/a.ts', code: 'export const a = new Date();' },
  { rule: 'house/no-ambient-clock', file: 'syndication/a.ts', code: 'export const a = Date();' },
  {
    rule: 'house/no-raw-html',
    file: 'components/site/body.tsx',
    code: "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
  },
  {
    rule: 'house/no-raw-html',
    file: 'components/site/body.tsx',
    code: "const props = { dangerouslySetInnerHTML: { __html: '' } };\nexport const A = () => <p {...props} />;",
  },
  {
    rule: 'house/no-raw-html',
    file: 'enhance/a.ts',
    code: "export const a = (node: HTMLElement) => { node.innerHTML = '<p>'; };",
  },
  {
    rule: 'house/no-style-attribute',
    file: 'components/site/a.tsx',
    code: 'export const A = () => <p style={{ color: "red" }} />;',
  },
  {
    rule: 'house/no-sleep',
    file: 'e2e/a.spec.ts',
    code: 'export const a = (page: Page) => page.waitForTimeout(1);',
  },
  {
    rule: 'house/no-sleep',
    file: 'newsroom/a.test.ts',
    code: 'export const a = () => setTimeout(a, 1);',
  },
  { rule: 'no-console', file: 'newsroom/a.ts', code: "console.log('x');" },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: 'newsroom/a.ts',
    code: 'export const a: any = 1;',
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: 'newsroom/a.ts',
    code: '// @ts-expect-error it is odd, for a reason\nexport const a: number = 1;',
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'components/admin/a.tsx',
    code: "import { useId } from 'react';\nexport const A = ({ b }: { b: boolean }) => (b ? useId() : null);",
  },
];

/** Code that stands close to a rule and keeps it. */
export const goodCode: Omit<LintSample, 'rule'>[] = [
  { file: 'messages/ar.ts', code: lines(301) },
  { file: 'newsroom/arabic/stop-words.ts', code: lines(301) },
  { file: 'app/(site)/[section]/[id]/page.tsx', code: 'export default function Page() {}' },
  { file: 'app/global-not-found.tsx', code: 'export default function NotFound() {}' },
  { file: 'next.config.ts', code: 'export default { a: process.env.A };' },
  {
    file: 'components/site/a.tsx',
    code: 'export const A = () => <p className="ms-4 pe-2 start-0 text-start border-s rounded-ss-lg" />;',
  },
  {
    file: 'components/site/a.tsx',
    code: "export const A = () => <p className='mr-smith left-hand place-items-start prose' />;",
  },
  { file: 'env.ts', code: 'export const a = process.env.PORT;' },
  { file: 'app/(desk)/admin/editor.client.tsx', code: "'use client';" },
  { file: 'app/(desk)/admin/error.tsx', code: "'use client';\nexport default function E() {}" },
  {
    file: 'newsroom/a.ts',
    code: 'export const a = (at: string, now: Date) => new Date(at) < now;',
  },
  { file: 'web/a.ts', code: 'export const now = () => new Date();' },
  {
    file: 'components/site/json-ld.tsx',
    code: "export const A = () => <script dangerouslySetInnerHTML={{ __html: '' }} />;",
  },
];
