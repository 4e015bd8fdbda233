import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DAY_MS = 86_400_000;
const endless = (letters: number): string => 'طويلة'.repeat(letters / 5);

/** Of a headline: what would end an element, an attribute, a script or a CDATA section. */
export const HOSTILE_TITLE = `</title><script>window.hacked=1</script> "أفق" & 'خبر' ]]> 👨‍👩‍👧‍👦`;
export const ENDLESS_TITLE = endless(150);
/** As it is stored: direction marks go when a name is taken in. */
export const HOSTILE_WRITER = 'سارة txt.exe <b>';
const ENDLESS_TAG = endless(60);
export const HOSTILE_SECTION = {
  slug: 'hostile',
  name: `<img src=x onerror=hacked=1>${endless(30)}`,
};

const BODY = [
  `<p>${endless(300)}</p>`,
  '<p><a href="javascript:window.hacked=1">رابط</a> ثم <script>window.hacked=1</script> نص.</p>',
  '<p onclick="window.hacked=1">فقرة فيها \u202eقلب\u202c و\u2067عزل\u2069 وحروف\u0301\u0302 بعلامات.</p>',
  `<h2>${endless(100)}</h2><blockquote>${endless(200)}</blockquote>`,
  `<ul><li>${endless(120)}</li></ul><table><tr><td>${endless(90)}</td><td>1</td></tr></table>`,
  '<iframe src="https://example.com/"></iframe><img src="data:image/png;base64,AAAA" onerror="hacked=1">',
].join('');

/** Lines of docs/contracts/jsonl.md, published a moment ago. */
function lines(now: number): object[] {
  const common = {
    section: HOSTILE_SECTION.slug,
    sectionName: HOSTILE_SECTION.name,
    author: 'سارة \u202etxt.exe\u202c <b>',
    tags: [ENDLESS_TAG, '"><script>hacked=1</script>'],
    bodyHtml: BODY,
  };
  const at = (ms: number) => new Date(now - ms).toISOString();
  return [
    {
      ...common,
      externalId: 'h1',
      title: HOSTILE_TITLE,
      standfirst: endless(300),
      publishedAt: at(60_000),
    },
    { ...common, externalId: 'h2', title: ENDLESS_TITLE, publishedAt: at(120_000) },
    { ...common, externalId: 'h3', title: `${'كلمة '.repeat(30)}💥`, publishedAt: at(2 * DAY_MS) },
  ];
}

/** Takes in what an old system or somebody with bad intentions might send. */
export function importHostileStories(): void {
  const newspaper = process.env.E2E_NEWSPAPER;
  if (!newspaper)
    throw new Error('E2E_NEWSPAPER, the environment of the server under test, is not set.');
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-hostile-'));
  try {
    const file = join(folder, 'stories.jsonl');
    writeFileSync(
      file,
      lines(Date.now())
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const environment = JSON.parse(newspaper) as Record<string, string>;
    execFileSync(process.execPath, ['dist/import.mjs', 'jsonl', file], {
      env: { ...process.env, ...environment },
      timeout: 180_000,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
