// Unit tests: plain Node, no browser. The browser tests are Playwright's (playwright.config.ts).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Read from here and not from a tsconfig, so that tests outside a layer find Preact as well.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // Some tests play hundreds of runs; on a busy machine they take their time, and none is about speed.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // All cores: nothing else runs beside the tests, and none of them is about speed.
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
});
