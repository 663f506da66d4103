import { JobRegistry } from '#jobs';
import { createTestApp, type TestApp, type TestAppOptions } from './create-test-app.js';
import { PublicFacts } from './public-facts.js';
import { signUpAndIn, type SignedIn } from './sign-in.js';

/** Invented companies on numbers that pass the checks. */
export const SUPPLIER = { id: 'FR-100000009', number: '100000009', name: 'EXEMPLE PLOMBERIE' };
export const OTHER_SUPPLIER = { id: 'FR-443061841', number: '443061841', name: 'EXEMPLE PEINTURE' };
export const CLIENT = { id: 'FR-732829320', number: '732829320', name: 'EXEMPLE INDUSTRIE' };
export const PERSON = { id: 'FR-404833048', number: '404833048' };

export interface RatingWorld extends TestApp {
  readonly author: SignedIn;
  readonly client: SignedIn;
  /** Goes to that day and lets what time does happen: schedules, then what events ask for. */
  travelTo(day: string): Promise<void>;
  /** Does now what recorded events ask for, as the worker would. */
  performEvents(): Promise<void>;
}

/** Two companies that proved who they are, on the real application, in frozen time. */
export async function createRatingWorld(
  today = '2026-06-01',
  environment: TestAppOptions['environment'] = {},
  documents: TestAppOptions['documents'] = [],
): Promise<RatingWorld> {
  const context = await createTestApp({ today, environment, documents });
  const { database } = context.test;
  const facts = new PublicFacts(database);
  const known = { activity_code: '43.22A', activity_scheme: 'NAF_REV2', size_band: '11', size_year: 2023 };
  await facts.company(SUPPLIER.id, { name: SUPPLIER.name, ...known });
  await facts.company(OTHER_SUPPLIER.id, { name: OTHER_SUPPLIER.name });
  await facts.company(CLIENT.id, { name: CLIENT.name });
  await facts.company(PERSON.id, { name: null, visibility: 'NATURAL_PERSON' });
  const author = await signUpAndIn(context.app, { company: SUPPLIER.id, email: 'auteur@exemple.fr' });
  const client = await signUpAndIn(context.app, { company: CLIENT.id, email: 'compta@exemple.fr' });
  await proveClaim(context, author, SUPPLIER.id);
  await proveClaim(context, client, CLIENT.id);
  const performEvents = () => perform(context);
  return {
    ...context,
    author,
    client,
    performEvents,
    travelTo: async (day) => {
      context.clock.travelTo(new Date(`${day}T12:00:00Z`));
      const schedules = context.app.get(JobRegistry).allSchedules();
      for (const name of ['PublishDueRatings', 'ReferDisputes', 'ExpireRatings']) {
        await schedules.find((job) => job.name === name)!.run();
      }
      await performEvents();
    },
  };
}

/** As if the organisation had proved its claim: how is told by the tests of claims. */
export async function proveClaim({ test }: TestApp, person: SignedIn, companyId: string): Promise<void> {
  await test.database.rows(
    `INSERT INTO company_claim (organisation_id, company_id, status, proof, requested_by, requested_at, verified_at)
     VALUES ($1, $2, 'VERIFIED', 'DOCUMENT', $3, '2026-01-01', '2026-01-01')`,
    [person.organisationId, companyId, person.accountId],
  );
}

/** Until no event waits: handlers record events themselves. */
async function perform({ app, test }: TestApp): Promise<void> {
  const registry = app.get(JobRegistry);
  for (;;) {
    const events = await test.database.rows<{ type: string; payload: Record<string, unknown> }>(
      `UPDATE outbox_event SET handed_over_at = now() WHERE handed_over_at IS NULL AND type <> 'EmailQueued' RETURNING type, payload`,
    );
    if (events.length === 0) return;
    for (const { type, payload } of events) {
      for (const handler of registry.handlersOf(type)) await handler.handle(payload, { isLast: true });
    }
  }
}
