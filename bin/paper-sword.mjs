#!/usr/bin/env node
// @ts-check
// The command `paper-sword`: builds the command line when it is missing or out of date, then runs it. Standard output is the command's alone.
import { existsSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { CLI_SOURCES, isStale, oneLine, ROOT } from '../scripts/support.mjs';

const ENTRY = 'dist/cli/paper-sword.mjs';

/** Builds beside the old one and swaps the two, so that commands running at the same time never see half a build. */
async function build() {
  const started = new Date();
  const folder = join(ROOT, 'dist', 'cli');
  const fresh = `${folder}-${process.pid}`;
  const old = `${fresh}-old`;
  try {
    const vite = await import('vite');
    await vite.build({
      root: ROOT,
      configFile: join(ROOT, 'vite.cli.config.ts'),
      logLevel: 'silent',
      build: { outDir: fresh, emptyOutDir: true },
    });
    // A source that changed while we built must count as newer.
    utimesSync(join(fresh, 'paper-sword.mjs'), started, started);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    // Another command may have finished the same build a moment before us.
    if (isStale(ENTRY, CLI_SOURCES)) throw error;
  } finally {
    for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  }
}

async function main() {
  if (isStale(ENTRY, CLI_SOURCES)) {
    if (!existsSync(join(ROOT, 'node_modules', 'vite'))) {
      throw new Error('the packages are not installed: run `npm ci` first');
    }
    console.error('Building the command line once; this takes a moment.');
    await build();
  }
  await import(pathToFileURL(join(ROOT, ENTRY)).href);
}

try {
  await main();
} catch (error) {
  console.error(`paper-sword could not start: ${oneLine(error)}`);
  process.exitCode = 2;
}
