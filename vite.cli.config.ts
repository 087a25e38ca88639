// The command line: bundles src/cli/main.ts into dist/cli/paper-sword.mjs for Node.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: {
        format: 'esm',
        entryFileNames: 'paper-sword.mjs',
        // Beside the entry, so that addresses relative to a file stay two folders below the root.
        chunkFileNames: '[name]-[hash].mjs',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
