import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import config from '@/.dependency-cruiser.mjs';

export const importRules = config.forbidden;

type ImportRule = (typeof importRules)[number];

const followsReach = (rule: ImportRule) => 'reachable' in rule.to;

/**
 * The violations of the import rules below `root`, as `rule: from → to`, each once.
 * Two passes: what the program loads (for rules with `reachable`; the modules of Server Actions
 * left out, because a browser gets only references to them), then every import with its type.
 */
export async function importViolations(root: string, folders: string[]): Promise<string[]> {
  const loaded = await pass(root, folders.flatMap(whatBrowsersLoad), {
    forbidden: importRules.filter(followsReach),
    exclude: `${config.options.exclude.path}|(^|/)actions\\.ts$`,
    types: false,
  });
  const written = await pass(root, folders, {
    forbidden: importRules.filter((rule) => !followsReach(rule)),
    exclude: config.options.exclude.path,
    types: true,
  });
  return [...new Set([...loaded, ...written])];
}

/** What the rules with `reachable` begin from; what that imports is followed wherever it is. */
function whatBrowsersLoad(folder: string): string[] {
  if (folder === 'app') return ['app/**/*.client.tsx'];
  return ['components', 'enhance'].includes(folder) ? [folder] : [];
}

async function pass(
  root: string,
  folders: string[],
  { forbidden, exclude, types }: { forbidden: ImportRule[]; exclude: string; types: boolean },
): Promise<string[]> {
  if (folders.length === 0) return [];
  const { output } = await cruise(
    folders,
    {
      doNotFollow: config.options.doNotFollow,
      enhancedResolveOptions: config.options.enhancedResolveOptions,
      baseDir: root,
      exclude: { path: exclude },
      tsPreCompilationDeps: types,
      validate: true,
      ruleSet: { forbidden } as IFlattenedRuleSet,
    },
    // In place of tsconfig's paths, which are read from the working folder's point of view.
    { bustTheCache: true, alias: { '@': root } },
  );
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
}
