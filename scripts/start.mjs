// @ts-check
// `npm start`: installs when needed, builds when needed, serves the game on this machine and opens it.
//   --no-open   do not open a browser
//   --port N    use this port; without it, the first free one from 4173
//   --lan       let other devices of the same network open it too, as a class does
import { spawn } from 'node:child_process';
import { argv, env, exit, platform, ppid } from 'node:process';
import { parseArgs } from 'node:util';

import { install, isStale, oneLine, ROOT, WEB_SOURCES } from './support.mjs';

const FIRST_PORT = 4173;

async function main() {
  const { open, port, lan } = readFlags();
  if (!(await install())) {
    throw new Error('the packages could not be installed; npm says why above');
  }
  const vite = await import('vite');
  if (isStale('dist/web/index.html', WEB_SOURCES)) {
    console.log('Building the game; this takes a few seconds.');
    await vite.build({ root: ROOT, logLevel: 'warn' });
  }
  const server = await vite.preview({
    root: ROOT,
    logLevel: 'silent',
    preview: {
      host: lan ? '0.0.0.0' : '127.0.0.1',
      port: port ?? FIRST_PORT,
      strictPort: port !== undefined,
    },
  });
  const stop = () => {
    console.log('\nStopped.');
    exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (env['npm_lifecycle_event'] !== undefined) stopWithParent(stop);
  const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port ?? FIRST_PORT}/`;
  console.log(`Paper Sword is at ${address}`);
  for (const url of server.resolvedUrls?.network ?? []) {
    console.log(`Other devices of this network find it at ${url}`);
  }
  if (open) openInBrowser(address);
  console.log('Play it in a browser on this machine; stop it here with Ctrl-C.');
}

/**
 * npm starts us through a shell that passes no signal on; when npm is ended, end too instead of holding the port.
 * @param {() => void} stop
 */
function stopWithParent(stop) {
  const parent = ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

/** @returns {{ open: boolean, port: number | undefined, lan: boolean }} */
function readFlags() {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: {
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string' },
      lan: { type: 'boolean', default: false },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    throw new Error(`--port wants a number from 1 to 65535, not ${values.port}`);
  }
  return { open: !values['no-open'], port, lan: values.lan };
}

/**
 * Opens the page where the system has a way to. Never fails: the address is printed anyway.
 * @param {string} address
 */
function openInBrowser(address) {
  const opener = openerOf(address);
  if (opener === undefined) return;
  const [program, ...args] = opener;
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

/** @param {string} address @returns {[string, ...string[]] | undefined} */
function openerOf(address) {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  const screen = env['DISPLAY'] ?? env['WAYLAND_DISPLAY'];
  return screen === undefined || screen === '' ? undefined : ['xdg-open', address];
}

try {
  await main();
} catch (error) {
  console.error(`Paper Sword did not start: ${oneLine(error)}.`);
  exit(1);
}
