import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** One page for whoever explores the API, built from the npm package: nothing is fetched from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, '..', '..', '..', 'dist', 'graphiql'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6_000, // the editor (Monaco) comes as one piece
  },
});
