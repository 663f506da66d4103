import { addEventHandler } from 'jest-circus';

/*
 * Set-up of each process that runs tests. The option that lets Node read TypeScript there is not for the commands and
 * servers that tests start: those are the built ones.
 */
delete process.env.NODE_OPTIONS;

/** A limit on hanging, not on speed: servers, browsers and databases start inside tests, on slow machines too. */
const PATIENCE_MS = 120_000;

/** The runner waits for ever: every test and hook ends here, in time or with an error that names it. */
addEventHandler((event, { currentDescribeBlock }) => {
  if (event.name === 'add_test') limit(currentDescribeBlock.children.at(-1), event);
  if (event.name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1), event);
});

function limit(registered, { testName, hookType, timeout = PATIENCE_MS }) {
  const { fn } = registered;
  if (!fn) return;
  registered.fn = async () => {
    let timer;
    const hanging = new Promise((_resolve, reject) => {
      const error = new Error(`${testName ?? hookType} did not end within ${timeout} ms`);
      timer = setTimeout(() => reject(error), timeout);
    });
    try {
      await Promise.race([fn(), hanging]);
    } finally {
      clearTimeout(timer);
    }
  };
}
