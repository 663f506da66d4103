import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A build for readers never carries React's development checks, wherever it is started from (Jest sets NODE_ENV).
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

/** Where `npm run dev` starts it. */
const API = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    // The content security policy allows neither data: addresses nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, proxy: { '/graphql': API, '/api': API, '/dev/mailbox': API } },
});
