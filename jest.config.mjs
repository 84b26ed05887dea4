export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.mjs' },
  setupFiles: ['<rootDir>/test/support/silence-telemetry.mjs'],
  coverageProvider: 'v8',
  testTimeout: 30_000,
  // Modules of a test file stay in its process for good: one that has grown is replaced, or hundreds of files fill the heap.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
