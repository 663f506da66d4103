import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  if (!globalThis.testServer) return;
  await globalThis.testServer.stop();
  await rm(globalThis.testFolder, { recursive: true, force: true });
  globalThis.testServer = undefined;
}
