import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Prints the folder that holds the Chromium of the packages. The package unpacks into the temporary folder and takes a
 * half-written file for a whole one, and test workers start together: each unpacks in a folder of its own, and the
 * first to finish gives it the name that all use. A process of its own, because Jest shows its tests a copy of the
 * environment only.
 */
const packageFile = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);
const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
const folder = join(tmpdir(), `goodpayer-chromium-${version}-${process.getuid?.() ?? 0}`);
if (!existsSync(folder)) await unpack();
process.stdout.write(folder);

async function unpack() {
  const staging = await mkdtemp(`${folder}-`);
  process.env.TMPDIR = staging;
  // Makes the package unpack the system libraries, too, that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await writeFile(join(staging, 'fonts.conf'), fontConfiguration());
  await rename(staging, folder).catch(() => rm(staging, { recursive: true }));
}

function fontConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
