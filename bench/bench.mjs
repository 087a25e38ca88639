#!/usr/bin/env node
// @ts-check
// `npm run bench`: builds the measurements as the command line is built, with the worker of its ensembles beside them, and runs them.
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

import { oneLine, ROOT } from '../scripts/support.mjs';

try {
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: {
      outDir: join(ROOT, 'dist', 'bench'),
      emptyOutDir: true,
      // The profile finds the file of a function by the maps.
      sourcemap: true,
      rolldownOptions: {
        input: { bench: 'bench/main.ts', 'thread-worker': 'bench/thread-worker.ts' },
      },
    },
  });
  await import(pathToFileURL(join(ROOT, 'dist', 'bench', 'bench.mjs')).href);
} catch (error) {
  process.stderr.write(`The measurements could not be made: ${oneLine(error)}\n`);
  process.exitCode = 2;
}
