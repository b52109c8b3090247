import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/redis.ts'],
    reporters: ['default', './test/support/closing.ts'],
    // Most tests wait for processes and stores, so a machine with two cores has room for two files at once.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/**/main.ts'] },
  },
});
