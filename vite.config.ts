// The page: builds index.html and what it loads into dist/web, serves it for `npm run dev` and `npm run serve`.
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses, so that the page works from any folder of any server.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/web',
    target: 'es2022',
    // The licences of everything bundled, in one file beside the page instead of in the code.
    license: { fileName: 'licenses.md' },
    // Phaser is 1.4 MB by itself and loads after the panels.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        comments: { legal: false },
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', strictPort: false },
  preview: { host: '127.0.0.1', strictPort: false },
});
