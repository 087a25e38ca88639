// Browser tests: the built page in a real Chromium, one test at a time, no second tries.
import { defineConfig } from '@playwright/test';

import { findBrowser } from './scripts/find-browser.mjs';

const PORT = 41_739;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'reports/e2e',
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  // The machines that run this draw WebGL in software and share two cores.
  expect: { timeout: 15_000 },
  use: {
    baseURL: ADDRESS,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(browser === undefined ? {} : { executablePath: browser }),
          args: [
            '--no-sandbox',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--use-gl=angle',
            '--use-angle=swiftshader',
            '--enable-unsafe-swiftshader',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    url: ADDRESS,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
