export default async function globalTeardown() {
  await globalThis.testServer?.stop();
  globalThis.testServer = undefined;
}
