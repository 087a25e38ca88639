// @ts-check
// Lighthouse over the built site: every page of it, and the screens of a game. Accessibility and best practices must be 100;
// performance is printed only, since it says more of the machine than of the page. Leaves reports/lighthouse.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { join } from 'node:path';

import lighthouse, { desktopConfig, snapshot } from 'lighthouse';
import { launch } from 'puppeteer-core';
import { preview } from 'vite';

import { findBrowser } from './find-browser.mjs';
import { ROOT } from './support.mjs';

/** @typedef {{ categories: Record<string, { score: number | null }>, audits: Record<string, { id: string, score: number | null, scoreDisplayMode: string }> }} Report */

const GATED = ['accessibility', 'best-practices'];
const FLAGS = {
  output: /** @type {const} */ ('json'),
  onlyCategories: [...GATED, 'performance'],
  throttlingMethod: /** @type {const} */ ('provided'),
};

/**
 * @param {string} name
 * @param {Report | undefined} report
 * @returns {{ name: string, passed: boolean, line: string }}
 */
function judged(name, report) {
  if (!report) return { name, passed: false, line: `${name}: no report` };
  const scores = Object.entries(report.categories).map(
    ([id, { score }]) => `${id} ${score === null ? '-' : Math.round(score * 100)}`,
  );
  const passed = GATED.every((id) => report.categories[id]?.score === 1);
  const faults = Object.values(report.audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
  return {
    name,
    passed,
    line: `${name}: ${scores.join(', ')}${passed ? '' : ` (${faults.join(', ')})`}`,
  };
}

async function main() {
  const browserPath = findBrowser();
  if (browserPath === undefined) throw new Error('no Chromium found');
  const server = await preview({
    root: ROOT,
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 41_740, strictPort: true },
  });
  const address = 'http://127.0.0.1:41740/';
  const browser = await launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader'],
  });
  /** @type {{ name: string, passed: boolean, line: string }[]} */
  const rows = [];
  try {
    for (const path of ['', 'kit.html']) {
      const page = await browser.newPage();
      const result = await lighthouse(address + path, FLAGS, desktopConfig, page);
      rows.push(judged(path === '' ? 'title (index.html)' : path, result?.lhr));
      await page.close();
    }
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(address);
    await page.waitForSelector('.ps-begin');
    await page.locator('::-p-aria([name="8"][role="radio"])').click();
    await page.locator('::-p-text(Begin week 1)').click();
    /** @param {string} name */
    const look = async (name) => {
      const result = await snapshot(page, {
        flags: { onlyCategories: GATED },
        config: desktopConfig,
      });
      rows.push(judged(name, result?.lhr));
    };
    await page.waitForSelector('.ps-w-desk');
    await look('week');
    for (let week = 1; week <= 8; week++) {
      for (let press = 0; press < 2; press++) {
        if (await page.$('.ps-r-bar')) break;
        await page.keyboard.press('s');
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      await page.waitForSelector('.ps-r-bar');
      if (week === 1) await look('resolution');
      await page
        .locator(week === 8 ? '::-p-text(To the debrief)' : '::-p-text(Brief for week)')
        .click();
      await page.waitForSelector(week === 8 ? '.ps-end' : '.ps-w-desk');
    }
    await look('debrief');
    await page.goto(`${address}#class`);
    await page.waitForSelector('.ps-class');
    await look('class, exercise');
    await page.locator('::-p-aria([name="Rehearsal"][role="tab"])').click();
    await page.locator('::-p-text(Simulate a class of 20)').click();
    await page.waitForSelector('::-p-text(20 rooms made up)');
    await page.locator('::-p-aria([name="Debrief"][role="tab"])').click();
    await page.waitForSelector('.ps-wall');
    await look('class, debrief');
  } finally {
    await browser.close();
    await server.close();
  }
  for (const { line } of rows) console.log(line);
  mkdirSync(join(ROOT, 'reports'), { recursive: true });
  writeFileSync(join(ROOT, 'reports/lighthouse.json'), JSON.stringify(rows, null, 2));
  if (rows.some(({ passed }) => !passed)) process.exitCode = 1;
}

if (argv.length > 2) throw new Error('lighthouse takes no options');
await main();
