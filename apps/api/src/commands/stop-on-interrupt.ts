/** What a shell expects of a process ended by Ctrl-C. */
export const INTERRUPTED = 130;

/** The first Ctrl-C ends after the batch in hand; a second one ends at once, which is as safe. */
export function stopOnInterrupt(): AbortController {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller;
}
