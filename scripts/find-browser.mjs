// @ts-check
// Finds the browsers for the browser tests. Run by itself it prints a path a line, or one sentence and exit status 1.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { argv, env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Looks at PAPER_SWORD_CHROMIUM, then at the system's usual places, then at Playwright's own download.
 * @returns {string | undefined} path of a browser that exists
 */
export function findBrowser() {
  return [env['PAPER_SWORD_CHROMIUM'], ...usualPlaces(), playwrightsOwn()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/**
 * Looks at PAPER_SWORD_FIREFOX, then at the usual places of a stock Firefox.
 * @returns {string | undefined} path of a browser that exists
 */
export function findFirefox() {
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  const places = [
    ...folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(env['ProgramFiles'] ?? '', 'Mozilla Firefox\\firefox.exe'),
  ];
  return [env['PAPER_SWORD_FIREFOX'], ...places].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** @returns {readonly string[]} */
function usualPlaces() {
  if (platform === 'darwin') {
    const home = env['HOME'] ?? '';
    return ['Chromium', 'Google Chrome'].flatMap((name) =>
      ['', home].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) =>
      root === undefined
        ? []
        : ['Google\\Chrome', 'Chromium'].map((name) => join(root, name, 'Application\\chrome.exe')),
    );
  }
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** @returns {string | undefined} where Playwright keeps, or would keep, its download */
function playwrightsOwn() {
  try {
    /** @type {{ chromium: { executablePath(): string } }} */
    const playwright = createRequire(import.meta.url)('playwright-core');
    return playwright.chromium.executablePath();
  } catch {
    return undefined;
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const found = [
    { name: 'Chromium', variable: 'PAPER_SWORD_CHROMIUM', path: findBrowser() },
    { name: 'Firefox', variable: 'PAPER_SWORD_FIREFOX', path: findFirefox() },
  ];
  for (const { name, variable, path } of found) {
    if (path !== undefined) console.log(path);
    else {
      console.error(
        `No ${name} found: install one, or name it in the environment variable ${variable}.`,
      );
      process.exitCode = 1;
    }
  }
}
