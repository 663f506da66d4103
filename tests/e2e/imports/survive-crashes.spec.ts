import { join } from 'node:path';
import { verifyAudit } from '#audit';
import { addDays, dayOf } from '#kernel';
import { KillableProcess } from '../../support/crash/killable-process.js';
import { ImportsDesk } from '../../support/imports-desk.js';
import { PublicFacts } from '../../support/public-facts.js';
import { createRatingWorld, type RatingWorld } from '../../support/rating-world.js';
import { until } from '../../support/until.js';

const CLIENTS = 200;
const AUTH_SECRET = 'a-secret-of-this-test-that-is-long-enough';
const BUILT = join(import.meta.dirname, '..', '..', '..', 'dist', 'server', 'apps', 'api', 'src');
const HEADER = 'Invoice number;Customer;Company number;Invoice date;Due date;Amount;Paid on';

/** Invented UK companies: their numbers carry no check digit. */
const numberOf = (n: number) => `99${String(n).padStart(6, '0')}`;

describe('a ledger while its worker is killed', () => {
  let world: RatingWorld;
  let worker: KillableProcess;
  beforeEach(async () => {
    world = await createRatingWorld(dayOf(new Date()), { AUTH_SECRET });
    const environment = {
      AUTH_SECRET,
      DATABASE_URL: world.test.url,
      REDIS_URL: '',
      JOB_LOCK_MS: '1500',
      LIVE_SOURCE: 'off',
    };
    worker = new KillableProcess({
      script: join(BUILT, 'worker.js'),
      environment,
      ready: { prints: 'works in the background' },
    });
  });
  afterEach(async () => {
    await worker.kill();
    await world.close();
  });

  const count = async (what: string) =>
    (await world.test.database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`))[0]!.n;

  it('is read, told once for each client, and undone to the last', async () => {
    const facts = new PublicFacts(world.test.database);
    for (let n = 0; n < CLIENTS; n++) await facts.company(`GB-${numberOf(n)}`, { name: `EXAMPLE ${n}` });
    const day = (before: number) => addDays(dayOf(new Date()), -before);
    const lines = Array.from({ length: CLIENTS }, (_, n) =>
      [`K-${n}`, `Client ${n}`, numberOf(n), day(90), day(60), '12.50', day(59)].join(';'),
    );
    const desk = new ImportsDesk(world);
    const { id } = await desk.readTable({ name: 'paid.csv', bytes: [HEADER, ...lines].join('\n') });
    expect(await desk.confirm(id)).toMatchObject({ status: 'IMPORTING', clientCounts: { matched: CLIENTS } });

    for (const share of [0.2, 0.6]) {
      worker.start();
      await until(async () => (await count('rating')) > CLIENTS * share);
      await worker.kill();
    }
    expect(await count('rating')).toBeLessThan(CLIENTS);
    worker.start();
    await until(async () => (await desk.find(id))?.status === 'DONE');
    expect(await desk.find(id)).toMatchObject({ result: { ratings: CLIENTS, invoices: CLIENTS, known: 0 } });
    expect(await count('rating')).toBe(CLIENTS);
    expect(await count(`audit_entry WHERE entry->>'action' = 'SUBMITTED'`)).toBe(CLIENTS);

    await desk.undo(id);
    await until(async () => (await count(`rating WHERE status = 'WITHDRAWN'`)) > CLIENTS / 5);
    await worker.kill();
    worker.start();
    await until(async () => (await desk.find(id))?.status === 'UNDONE');
    expect(await desk.find(id)).toMatchObject({ result: { withdrawn: CLIENTS } });
    expect(await count(`rating WHERE status = 'WITHDRAWN'`)).toBe(CLIENTS);
    expect(await verifyAudit(world.test.database)).toMatchObject({ brokenAt: null });
  });
});
