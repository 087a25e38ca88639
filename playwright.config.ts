// Browser tests: the built page in a real Chromium and a real Firefox, without second tries. What measures runs alone (`e2e:map`).
import {
  defineConfig,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
} from '@playwright/test';

import { findBrowser, findFirefox } from './scripts/find-browser.mjs';

const PORT = 41_739;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const browser = findBrowser();
const firefox = findFirefox();

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Use = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

const chromium = (...args: string[]): Use => ({
  browserName: 'chromium',
  launchOptions: {
    ...(browser === undefined ? {} : { executablePath: browser }),
    args: [...QUIET, ...args],
  },
});

/** Without a graphics card and without one in software: several times as fast, and the map picks Canvas. */
const CHROMIUM = chromium('--disable-gpu');

/** WebGL in software: for what the map must survive there. */
const CHROMIUM_WITH_GL = chromium(
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
);

/** A stock Firefox, not Playwright's own build. */
const FIREFOX: Use = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  ...(firefox === undefined ? {} : { launchOptions: { executablePath: firefox } }),
};

export default defineConfig({
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  workers: 1,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  // The machines that run this draw WebGL in software and share two cores.
  expect: { timeout: 15_000 },
  use: {
    baseURL: ADDRESS,
    // Recording a trace doubles the time in Firefox; `npm run e2e -- --trace retain-on-failure` asks for one.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      testDir: 'tests/e2e',
      testIgnore: ['map.spec.ts', 'class-load.spec.ts'],
      outputDir: 'reports/e2e',
      use: CHROMIUM,
    },
    {
      name: 'chromium-gl',
      testDir: 'tests/e2e',
      testMatch: 'map.spec.ts',
      outputDir: 'reports/map',
      use: CHROMIUM_WITH_GL,
    },
    {
      name: 'chromium-alone',
      testDir: 'tests/e2e',
      testMatch: 'class-load.spec.ts',
      outputDir: 'reports/alone',
      use: CHROMIUM,
    },
    {
      name: 'firefox',
      testDir: 'tests/e2e',
      outputDir: 'reports/firefox',
      // What must hold in every browser; the rest is the same page looked at more closely.
      testMatch: ['whole-game.spec.ts', 'offline.spec.ts', 'no-canvas.spec.ts', 'records.spec.ts'],
      use: FIREFOX,
    },
    {
      name: 'firefox-class',
      testDir: 'tests/e2e',
      outputDir: 'reports/firefox-class',
      testMatch: ['class.spec.ts', 'join.spec.ts', 'exercise.spec.ts'],
      // The others wait for downloads or go through the history, which the driver of a stock Firefox does not tell.
      grep: /@firefox/,
      use: FIREFOX,
    },
    {
      name: 'looks',
      testDir: 'tests/looks',
      outputDir: 'reports/looks',
      snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
      use: CHROMIUM,
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
