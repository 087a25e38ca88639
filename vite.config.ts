// The page: builds index.html and what it loads into dist/web, serves it for `npm run dev` and `npm run serve`.
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

import { cataloguePlugin } from './scripts/catalogue-plugin.ts';
import { preloadFonts, serviceWorker } from './scripts/offline/plugin.ts';

const SCENARIOS = fileURLToPath(new URL('scenarios', import.meta.url));
const PHASER = fileURLToPath(new URL('node_modules/phaser/src', import.meta.url));
const SLIM = fileURLToPath(new URL('src/map/phaser-slim/index.js', import.meta.url));

/**
 * Builds the page with the slim Phaser of src/map/phaser-slim from Phaser's sources, whose build flags are set here.
 * `npm run dev` keeps the whole package, which Vite can serve as it is.
 */
function slimPhaser(): Plugin {
  return {
    name: 'slim-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      define: { global: 'globalThis' },
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: SLIM },
          { find: '@phaser-src', replacement: PHASER },
        ],
      },
    }),
    transform: {
      filter: { id: /[\\/]node_modules[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) =>
        code
          .replace(
            /\btypeof (WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT|EXPERIMENTAL)\b/g,
            'false',
          )
          .replace(/\btypeof (CANVAS_RENDERER|WEBGL_RENDERER)\b/g, 'true'),
    },
  };
}

export default defineConfig({
  plugins: [cataloguePlugin(SCENARIOS), slimPhaser(), preloadFonts(), serviceWorker()],
  // Relative addresses, so that the page works from any folder of any server.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/web',
    target: 'es2022',
    // Which file loads which: the budgets are counted by it (scripts/budgets.mjs).
    manifest: true,
    // The licences of everything bundled, in one file beside the page instead of in the code.
    license: { fileName: 'licenses.md' },
    // Phaser is 0.8 MB by itself and loads after the panels.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The second is the page of the kit, for pictures in tests; no game fetches it and nothing keeps it.
      input: ['index.html', 'kit.html'],
      output: {
        comments: { legal: false },
        codeSplitting: {
          groups: [{ name: 'phaser', test: /[\\/]phaser(-slim)?[\\/]/ }],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', strictPort: false },
  preview: { host: '127.0.0.1', strictPort: false },
});
