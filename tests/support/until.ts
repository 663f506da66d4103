import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for `condition`. Ends with the test's own limit when it never holds. */
export async function until(condition: () => boolean | Promise<boolean>, everyMs = 50): Promise<void> {
  while (!(await condition())) await sleep(everyMs);
}
