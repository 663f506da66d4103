import { join } from 'node:path';
import { verifyAudit } from '#audit';
import { addDays, dayOf } from '#kernel';
import { freePort } from '../../../libs/persistence/embedded/free-port.js';
import { surviveCrashes } from '../../support/crash/survive-crashes.js';
import { emptyQueue, JOB_BACKENDS } from '../../support/job-backends.js';
import { invoice, rate, type Answer } from '../../support/rating-desk.js';
import { createRatingWorld, type RatingWorld } from '../../support/rating-world.js';

const SUBMISSIONS = 500;
const LOCK_MS = 1_500;
const AUTH_SECRET = 'a-secret-of-this-test-that-is-long-enough';
const BUILT = join(import.meta.dirname, '..', '..', '..', 'dist', 'server', 'apps', 'api', 'src');
const SUBMIT = `mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { __typename } }`;

/** The processes as they are shipped, members who try again when they get no answer, and SIGKILL meanwhile. */
describe.each(JOB_BACKENDS)('500 ratings while API and worker are killed, jobs on %s', (_name, redisUrl) => {
  let world: RatingWorld;
  beforeEach(async () => {
    world = await createRatingWorld(dayOf(new Date()), { AUTH_SECRET });
  });
  afterEach(() => world.close());

  async function count(sql: string): Promise<number> {
    const [row] = await world.test.database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`);
    return row!.n;
  }

  it('keeps each, informs of each once, and writes each step once', async () => {
    await emptyQueue(world.test.url, redisUrl);
    const address = `http://127.0.0.1:${await freePort()}`;
    const environment = {
      AUTH_SECRET,
      DATABASE_URL: world.test.url,
      REDIS_URL: redisUrl ?? '',
      JOB_LOCK_MS: String(LOCK_MS),
      LIVE_SOURCE: 'off',
      MAX_REQUESTS_PER_MINUTE: '1000000',
      PORT: new URL(address).port,
    };
    const today = dayOf(new Date());
    const due = { issuedOn: addDays(today, -90), dueOn: addDays(today, -60), outcome: 'UNPAID' };
    const { kills } = await surviveCrashes({
      seed: 20261122,
      submissions: SUBMISSIONS,
      rounds: 6,
      settleMs: 2 * LOCK_MS,
      processes: [
        { script: join(BUILT, 'main.js'), environment, ready: { url: `${address}/healthz` } },
        { script: join(BUILT, 'worker.js'), environment, ready: { prints: 'works in the background' } },
      ],
      submit: async (n) => {
        const input = rate(invoice(`CRASH-${n}`, due));
        const headers = { 'content-type': 'application/json', cookie: world.author.cookie };
        const body = JSON.stringify({ query: SUBMIT, variables: { input } });
        const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
        const { data } = (await response.json()) as { data?: { submitRating: Answer } };
        // Kept before the answer was cut off: the invoice is known, and told once.
        const kind = data?.submitRating['__typename'];
        if (kind !== 'Rating' && kind !== 'DuplicateExperienceError')
          throw new Error(`not kept: ${String(kind)}`);
      },
      count: () => count(`rating WHERE status = 'NOTICE_SENT'`),
    });
    expect(kills).toBeGreaterThanOrEqual(6);
    const entries = (action: string) => `audit_entry WHERE entry->>'action' = '${action}'`;
    expect({
      ratings: await count('rating'),
      invoices: await count('payment_experience'),
      submitted: await count(entries('SUBMITTED')),
      informed: await count(entries('NOTICE_SENT')),
      notices: await count(`email_message WHERE topic = 'rating-notice'`),
      waiting: await count('outbox_event WHERE handed_over_at IS NULL'),
    }).toEqual({
      ratings: SUBMISSIONS,
      invoices: SUBMISSIONS,
      submitted: SUBMISSIONS,
      informed: SUBMISSIONS,
      notices: SUBMISSIONS,
      waiting: 0,
    });
    expect(await verifyAudit(world.test.database)).toMatchObject({
      entries: BigInt(2 * SUBMISSIONS),
      brokenAt: null,
    });
  });
});
