import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// A build for readers never carries React's development checks, wherever it is started from (Jest sets NODE_ENV).
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

/** Where `npm run dev` starts it. */
const API = 'http://localhost:3000';

/** Documents are values without effect: one that no screen asks, and every fragment, is left out of what readers download. */
const leaveOutUnusedDocuments: Plugin = {
  name: 'leave-out-unused-documents',
  transform: (code, id) =>
    id.endsWith('/generated/graphql.ts')
      ? code.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString(')
      : null,
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), leaveOutUnusedDocuments],
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
