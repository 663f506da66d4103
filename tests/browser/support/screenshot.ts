import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Git-ignored: to look at after a run. The README's pictures are chosen among these. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'dist', 'screenshots');

export async function takeScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
}
