import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** A real Chromium: the installed one, else the one of the packages, which `TEST_CHROMIUM=bundled` forces. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['TEST_CHROMIUM'] === 'bundled' ? undefined : INSTALLED.find(existsSync);
  return installed ? chromium.launch({ executablePath: installed, args: ARGUMENTS }) : launchBundled();
}

async function launchBundled(): Promise<Browser> {
  const { stdout: folder } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'unpack-chromium.js'),
  ]);
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
