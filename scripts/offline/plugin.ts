// Vite plugins of the page build: the service worker, written from what the build left, and the early call for the first fonts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';

import { editionOf, workerSource, type BuiltFile } from './precache.ts';

/** The faces of the wordmark and of the news: the title is not itself without them. */
const FIRST_FONTS = ['kufam-latin-wght-normal', 'markazi-text-latin-wght-normal'];

/**
 * Writes `sw.js` beside the page, with the list of everything the page needs.
 * @throws {Error} from the build, when there is no page to keep
 */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'paper-sword:service-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    // From the folder and not from the bundle, so that files copied as they are belong to it.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => {
        const written = dir ?? folder;
        const code = readFileSync(
          fileURLToPath(new URL('./service-worker.js', import.meta.url)),
          'utf8',
        );
        const edition = editionOf(filesIn(written), code);
        writeFileSync(join(written, 'sw.js'), workerSource(edition, code));
      },
    },
  };
}

/** Lets the browser fetch the first fonts together with the styles instead of after them. */
export function preloadFonts(): Plugin {
  return {
    name: 'paper-sword:preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const names = Object.keys(bundle ?? {});
        return FIRST_FONTS.map((font): HtmlTagDescriptor => {
          const file = names.find((name) => name.includes(`${font}-`) && name.endsWith('.woff2'));
          if (file === undefined) throw new Error(`the build has no font ${font} to preload`);
          return {
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `./${file}`,
              crossorigin: true,
            },
            injectTo: 'head',
          };
        });
      },
    },
  };
}

/** Every file of a folder and of those in it. */
function filesIn(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        name: path.slice(folder.length + 1).replaceAll(sep, '/'),
        content: readFileSync(path),
      };
    });
}
