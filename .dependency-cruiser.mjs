// Who may import whom. `tests/architecture/imports.test.ts` runs this over the tree and proves
// every rule on a bad sample. A rule with `reachable` follows what the running program loads
// (types excluded); the others count types too, unless they say `type-only`.

const packages = (names) => `(^|/)node_modules/(${names})/|^(${names})(/|$)`;
const TEST = '\\.test\\.tsx?$';
const DATABASE = `^newsroom/db/|${packages('@prisma/[^/]+|pg|prisma')}`;
const SITE = '^(components/site|app/\\(site\\))/';
const COMMAND_VERBS =
  'add|apply|approve|archive|assign|cancel|change|create|delete|disable|discard|duplicate|enable|' +
  'import|invite|' +
  'merge|move|pin|publish|recall|record|reinstate|remove|rename|replace|request|reset|restore|' +
  'accept|end|renew|' +
  'edit|mark|reopen|reply|resolve|confirm|' +
  'retract|retry|revoke|save|' +
  'ask|decline|hand|leave|report|take|' +
  'schedule|seal|set|sign|submit|trash|unpin|unpublish|unschedule|update|upload|write';

const forbidden = [
  {
    name: 'no-cycles',
    from: {},
    // Types are gone when the program runs: a word and the thing it names may know each other.
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'tests-stay-outside',
    comment: 'No program loads a test, a factory or a journey.',
    from: { pathNot: ['^(tests|e2e)/', TEST, '^(vitest|playwright)\\.config\\.ts$'] },
    to: { path: ['^(tests|e2e)/', TEST], pathNot: '^tests/architecture/house-rules\\.mjs$' },
  },
  {
    name: 'newsroom-runs-without-next',
    from: { path: '^newsroom/', pathNot: TEST },
    to: {
      path: [
        packages('next|next-auth|react|react-dom'),
        '^(app|components|delivery|web|enhance|syndication)/|^server\\.ts$',
      ],
    },
  },
  {
    name: 'arabic-stands-alone',
    from: { path: '^newsroom/arabic/', pathNot: TEST },
    to: { pathNot: '^newsroom/arabic/' },
  },
  {
    name: 'prisma-stays-in-the-newsroom',
    from: { path: '^(app|components|delivery|web|syndication|enhance|messages)/', pathNot: TEST },
    to: { path: DATABASE },
  },
  {
    name: 'components-never-reach-the-database',
    from: { path: '^components/', pathNot: TEST },
    to: { path: ['^env\\.ts$', DATABASE], reachable: true },
  },
  {
    name: 'components-know-no-routes',
    comment: 'A page hands its actions to components.',
    from: { path: '^components/' },
    to: { path: '^(app|web|delivery)/' },
  },
  {
    name: 'ui-knows-no-news',
    from: { path: '^components/ui/', pathNot: TEST },
    to: { path: '^(newsroom|syndication|components/(site|admin))/' },
  },
  {
    name: 'site-has-no-client-code',
    from: { path: SITE },
    to: { path: ['\\.client\\.tsx$', '^(components/admin|app/\\(desk\\))/'] },
  },
  {
    name: 'pages-only-read',
    comment: 'Commands are called by actions.ts and by api/.',
    from: { path: '^app/.*\\.tsx$' },
    to: {
      path: `^newsroom/.*/(${COMMAND_VERBS})-[^/]*\\.ts$`,
      // What merges texts is no command: nothing is written.
      pathNot: '^newsroom/articles/diff/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'delivery-knows-little',
    comment: 'Bytes, keys, events, and whose address this is.',
    from: { path: '^delivery/', pathNot: TEST },
    to: {
      path: [
        '^(app|components|web|syndication|newsroom|enhance)/',
        packages('next|next-auth|react|react-dom'),
      ],
      pathNot: [
        '^newsroom/events/',
        // Whose address this is, and when that changes by the clock.
        '^newsroom/articles/(find-first-publication|list-standings|list-turns|preview-token)\\.ts$',
        '^newsroom/sections/(list-sections|reserved-slugs)\\.ts$',
        '^newsroom/own-pages/list-own-pages\\.ts$',
        '^newsroom/(tags/list-tag-ids|writers/list-writer-handles)\\.ts$',
        '^newsroom/redirects/(find-redirect|list-old-paths|normal-path|redirect-keys)\\.ts$',
        // Which questions are the same one.
        '^newsroom/search/normal-search\\.ts$',
        // Which pictures' bytes and copies are nobody's any more, and where bytes lie.
        '^newsroom/media/(find-public-media|list-hidden-media|media-key|storage)\\.ts$',
        // Whose frames the content security policy lets in.
        '^newsroom/articles/body/embeds\\.ts$',
        // Under which key search engines are told of changes.
        '^newsroom/announcements/announcing\\.ts$',
        // Which icon stands at the address that browsers know.
        '^newsroom/look/find-favicon\\.ts$',
        '^newsroom/health/is-migrated\\.ts$',
        // Why an invitation opens nothing: gone, or never there.
        '^newsroom/staff/find-invitation\\.ts$',
        // Which old addresses were followed, which were asked for in vain, and what of them is counted.
        '^newsroom/redirects/(add-redirect-uses|missing/(add-missed-addresses|missed-address))\\.ts$',
        // Which searches are counted, and what of them.
        '^newsroom/search/(few|poor-searches/searched-words)\\.ts$',
        // The inline scripts, whose hashes stand in the content security policy.
        '^enhance/(theme|early-press)-script\\.ts$',
        // What scripts add to a page, for which its styles have to be there.
        '^enhance/added-by-script\\.ts$',
      ],
    },
  },
  {
    name: 's3-comes-when-called',
    comment: 'A newspaper whose media lie in a folder does not carry the S3 client in its memory.',
    from: { pathNot: TEST },
    to: {
      path: packages('@aws-sdk/[^/]+'),
      dependencyTypesNot: ['dynamic-import', 'type-only'],
    },
  },
  {
    name: 'syndication-stands-alone',
    from: { path: '^syndication/', pathNot: TEST },
    to: { pathNot: '^syndication/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'syndication-knows-views-only',
    comment: 'And the types of schema.org.',
    from: { path: '^syndication/', pathNot: TEST },
    to: {
      pathNot: `^(syndication|newsroom)/|${packages('schema-dts')}`,
      dependencyTypes: ['type-only'],
    },
  },
  {
    name: 'messages-are-words',
    from: { path: '^messages/', pathNot: TEST },
    to: { pathNot: '^(messages|newsroom/arabic)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'enhance-stays-small',
    from: { path: '^enhance/', pathNot: TEST },
    to: { pathNot: '^(enhance|messages|newsroom/arabic)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'secrets-stay-on-the-server',
    comment: 'A Server Action is a reference in the browser: what lies behind it is not followed.',
    from: { path: '\\.client\\.tsx$|^enhance/', pathNot: TEST },
    to: { path: ['^env\\.ts$', '^web/', DATABASE], reachable: true },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: ['node_modules', '^newsroom/db/generated/'] },
    exclude: { path: '^(\\.next|var|dist|public)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
