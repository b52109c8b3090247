import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/redis.ts'],
    reporters: ['default', './test/support/closing.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/**/main.ts'] },
  },
});
