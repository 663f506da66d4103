/**
 * Who may import whom: the one table of docs/adr/0002. Everything below it is generated from it.
 * A lib is imported by others through its index.ts only; scoring and kernel import nothing.
 */
const MAY_IMPORT = {
  kernel: [],
  scoring: [],
  persistence: ['kernel'],
  jobs: ['kernel', 'persistence'],
  notifications: ['kernel', 'persistence', 'jobs'],
  audit: ['kernel', 'persistence'],
  identity: ['kernel', 'persistence', 'jobs', 'audit', 'notifications'],
  files: ['kernel', 'persistence', 'jobs', 'identity'],
  companies: ['kernel', 'persistence', 'jobs', 'identity'],
  claims: ['kernel', 'persistence', 'jobs', 'audit', 'notifications', 'identity', 'files', 'companies'],
  ratings: [
    'kernel',
    'persistence',
    'jobs',
    'audit',
    'notifications',
    'identity',
    'files',
    'companies',
    'claims',
  ],
  charter: [
    'kernel',
    'persistence',
    'jobs',
    'audit',
    'notifications',
    'identity',
    'files',
    'companies',
    'claims',
    'ratings',
  ],
  reliability: ['kernel', 'scoring', 'persistence', 'jobs', 'identity', 'companies', 'ratings', 'charter'],
};
const PURE = ['kernel', 'scoring'];
const IS_SPEC = '\\.spec\\.ts$';

const libRules = Object.entries(MAY_IMPORT).map(([lib, allowed]) => ({
  name: `${lib}-imports`,
  comment: `libs/${lib} may import ${allowed.join(', ') || 'no other lib'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: IS_SPEC },
  to: { path: '^(libs|apps|tests|migrations)/', pathNot: [lib, ...allowed].map((name) => `^libs/${name}/`) },
}));

const indexOnly = Object.keys(MAY_IMPORT).map((lib) => ({
  name: `${lib}-through-index`,
  comment: `libs/${lib} is imported through its index.ts only`,
  severity: 'error',
  from: { path: '^(libs|apps)/', pathNot: [`^libs/${lib}/`, IS_SPEC] },
  to: { path: `^libs/${lib}/`, pathNot: `^libs/${lib}/index\\.ts$` },
}));

export default {
  forbidden: [
    ...libRules,
    ...indexOnly,
    {
      name: 'pure-libs-import-nothing',
      severity: 'error',
      from: { path: `^libs/(${PURE.join('|')})/`, pathNot: IS_SPEC },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'web-imports-no-server-code',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|migrations|apps/api)/' },
    },
    {
      name: 'web-features-are-apart',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist|generated|^tests/bench/peers)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
