import type { Locator, Page } from 'playwright-core';

/** More than any screen has to reach from its top. */
const MOST_STEPS = 120;

/** Goes to something as those do who have no mouse; fails when Tab never reaches it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const focused = target.and(page.locator(':focus'));
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0) return;
  }
  throw new Error(`The keyboard never reaches ${String(target)}`);
}

/** Presses what Tab leads to. */
export async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
