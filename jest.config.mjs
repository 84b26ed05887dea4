export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.mjs' },
  setupFiles: ['<rootDir>/test/support/silence-telemetry.mjs'],
  coverageProvider: 'v8',
  testTimeout: 30_000,
};
