import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
const require = createRequire(import.meta.url);

/** A real Chromium: the installed one, else the one that comes with the packages (`TEST_CHROMIUM=bundled` forces it). */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['TEST_CHROMIUM'] === 'bundled' ? undefined : INSTALLED.find(existsSync);
  if (installed) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  const folder = await unpackBundledChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    },
  });
}

/**
 * The package unpacks into the temporary folder and takes a half-written file for a whole one. Test workers start
 * together: each unpacks in a folder of its own, and the first to finish gives it the name that all use.
 */
async function unpackBundledChromium(): Promise<string> {
  const { version } = require('@sparticuz/chromium/package.json') as { version: string };
  const folder = join(tmpdir(), `goodpayer-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const staging = await mkdtemp(`${folder}-`);
  const unpack = `(await import('@sparticuz/chromium')).default.executablePath()`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', `await ${unpack}`], {
    cwd: join(import.meta.dirname, '..', '..'),
    // The second name makes the package unpack the system libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  await writeFile(join(staging, 'fonts.conf'), fontConfiguration(folder));
  await rename(staging, folder).catch(() => rm(staging, { recursive: true }));
  return folder;
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
