// A plain file server on this machine that a test can switch to another folder and stop: what the page meets in the world.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** The folder of the page on the server; not the root, because the page must work from anywhere. */
const AT = '/games/paper-sword/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticServer {
  /** Where the page is. */
  readonly address: string;
  /** Serves another folder from now on. */
  serve(folder: string): void;
  /** Every path asked for, as the server saw it. */
  readonly asked: readonly string[];
  /** Ends it and every connection; further calls do nothing. */
  stop(): Promise<void>;
}

/** Starts a server for a folder on a free port. */
export async function startServer(folder: string): Promise<StaticServer> {
  let served = folder;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    asked.push(path);
    const name = normalize(path.slice(AT.length));
    if (!path.startsWith(AT) || name.startsWith('..')) {
      response.writeHead(404).end();
      return;
    }
    const file = name === '.' || name === '' ? 'index.html' : name;
    readFile(join(served, file)).then(
      (content) =>
        response
          // As many hosts do: an answer for one asker is kept from another.
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', vary: 'Origin' })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server got no port');
  let stopping: Promise<void> | null = null;
  return {
    address: `http://127.0.0.1:${bound.port}${AT}`,
    serve: (next) => {
      served = next;
    },
    asked,
    stop: () => {
      stopping ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return stopping;
    },
  };
}
