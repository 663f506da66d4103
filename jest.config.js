/**
 * Each file of tests runs in plain Node, without a module sandbox: the application is loaded once a worker, not once a
 * file (docs/adr/0002). `tests/support/global-setup.js` says how workers read TypeScript.
 */
const shared = {
  rootDir: import.meta.dirname,
  runner: 'jest-light-runner/child-process',
  setupFiles: ['<rootDir>/tests/support/test-worker.js'],
  globalSetup: '<rootDir>/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/tests/support/global-teardown.js',
  moduleFileExtensions: ['ts', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

export default {
  // Tests wait for servers, browsers and the database more than they compute: a worker for each core.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps/api,apps/web/src,data}/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/{e2e,scenarios,access,architecture,evaluation}/**/*.spec.ts'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.spec.ts'] },
  ],
};
