// The command line: bundles src/cli/main.ts into dist/cli/paper-sword.mjs for Node, and the workers that play its runs beside it.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  // The pool finds its own worker beside itself, so it stays a package; so does the queue, which few commands load.
  ssr: { target: 'node', noExternal: true, external: ['tinypool', 'bullmq', 'ioredis'] },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        'paper-sword': 'src/cli/main.ts',
        'ensemble-worker': 'src/cli/ensemble-worker.ts',
        'research-worker': 'src/cli/research-worker.ts',
      },
      output: {
        format: 'esm',
        entryFileNames: '[name].mjs',
        // Beside the entry, so that addresses relative to a file stay two folders below the root.
        chunkFileNames: '[name]-[hash].mjs',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
