/** Jest runs in ESM mode (see docs/adr): jest.mock() does nothing there, so fakes are injected. */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^#([a-z]+)$': '<rootDir>/libs/$1/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
const database = {
  globalSetup: '<rootDir>/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/tests/support/global-teardown.js',
};

export default {
  // Tests wait for servers, browsers and the database more than they compute: a worker for each core.
  maxWorkers: '100%',
  // Servers, browsers and databases start inside tests, on slow machines too. A limit on hanging, not on speed.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      ...database,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps/api,apps/web/src,data}/**/*.spec.ts'],
    },
    {
      ...shared,
      ...database,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/{e2e,scenarios,access,architecture,evaluation}/**/*.spec.ts'],
    },
    { ...shared, ...database, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.spec.ts'] },
  ],
};
