import { PaymentEvidenceReadModel } from '#ratings';
import { AssessMemberships } from '../../libs/charter/tiers/assess-memberships.js';
import { AssessmentsReadModel } from '../../libs/charter/tiers/assessments.read-model.js';
import { nextTierOf } from '../../libs/charter/tiers/next-tier.js';
import { BreachDesk } from '../support/breach-desk.js';

/** How a signatory is measured, quarter by quarter. */
describe('the tier of a signatory', () => {
  let desk: BreachDesk;
  beforeEach(async () => {
    desk = await BreachDesk.open();
  });
  afterEach(() => desk.place.close());

  const tier = async () => {
    const [membership] = await desk.place.test.database.rows<{ tier: string }>(
      'SELECT tier FROM charter_membership WHERE id = $1',
      [desk.membership.id],
    );
    return membership!.tier;
  };
  const assessments = () =>
    new AssessmentsReadModel(desk.place.test.database).ofMembership(desk.membership.id);
  const tierEvents = () =>
    desk.place.test.database.rows(
      `SELECT payload->>'tier' AS tier FROM outbox_event WHERE type = 'CharterChanged' AND payload->>'action' = 'TIER_SET' ORDER BY occurred_at, event_id`,
    );

  it('is measured the morning after, once a quarter, and told line by line in both languages', async () => {
    await desk.measured('2026-01-05', 30, { heardOn: '2026-03-20' });
    for (const day of ['2026-06-02', '2026-06-03', '2026-06-30']) await desk.travelTo(day);
    expect(await tier()).toBe('GOLD');
    const [first, ...more] = await assessments();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ quarter: '2026-Q1', tier: 'GOLD' });
    expect(first!.lines.map(({ code }) => code)).toEqual([
      'INVOICES',
      'SUPPLIERS',
      'PROVED_SHARE',
      'LARGEST_SUPPLIER_SHARE',
      'ALL_WITHIN_30',
      'ALL_WITHIN_60',
      'SMALL_INVOICES',
      'SMALL_WITHIN_30',
      'WITHIN_TERMS',
    ]);
    expect(first!.lines[0]!.label).toEqual({
      fr: '48 factures mesurables, datées du 30 janvier 2025 au 29 janvier 2026',
      en: '48 invoices that can be measured, dated from 30 January 2025 to 29 January 2026',
    });
    expect(first!.lines[4]!.label.fr).toBe('48 sur 48 factures payées en 30 jours au plus après leur date');
  });

  it('says what is missing for the next tier', async () => {
    await desk.measured('2026-04-02', 45, { heardOn: '2026-06-20' });
    await desk.travelTo('2026-07-01');
    expect(await tier()).toBe('BRONZE');
    const [latest] = await assessments();
    expect(nextTierOf(latest!)).toMatchObject({
      tier: 'SILVER',
      missing: [
        {
          code: 'SMALL_INVOICES',
          measured: 0,
          required: 10,
          label: { en: '0 invoices of suppliers with fewer than 50 employees' },
        },
        { code: 'SMALL_WITHIN_30', measured: null, required: 95 },
      ],
    });
    const { data } = await desk.place.client.ask(
      `{ myCharter { membership { tier assessments { quarter tier lines { code isMet label { fr en } measured required } }
        nextTier { tier missing { code isMet measured required } } } } }`,
    );
    expect(data).toMatchObject({
      myCharter: {
        membership: {
          tier: 'BRONZE',
          assessments: [{ quarter: '2026-Q2', tier: 'BRONZE' }],
          nextTier: {
            tier: 'SILVER',
            missing: [
              { code: 'SMALL_INVOICES', isMet: false, measured: 0, required: 10 },
              { code: 'SMALL_WITHIN_30', isMet: false, measured: null, required: 95 },
            ],
          },
        },
      },
    });
  });

  it('goes up and down with what is measured; each change is announced, and nothing else', async () => {
    await desk.measured('2026-04-02', 20, { heardOn: '2026-06-20' });
    await desk.travelTo('2026-07-01');
    expect(await tier()).toBe('GOLD');
    await desk.travelTo('2026-10-01');
    expect(await tier()).toBe('GOLD');
    await desk.measured('2026-09-01', 31, { heardOn: '2026-12-01', from: 10 });
    await desk.travelTo('2027-01-01');
    expect(await tier()).toBe('BRONZE');
    // A year later nothing recent is known: the tier is not kept for old times' sake.
    await desk.travelTo('2028-01-01');
    expect(await tier()).toBe('SIGNATORY');
    expect(await tierEvents()).toEqual([{ tier: 'GOLD' }, { tier: 'BRONZE' }, { tier: 'SIGNATORY' }]);
    expect((await assessments()).map(({ quarter }) => quarter)).toEqual([
      '2027-Q4',
      '2026-Q4',
      '2026-Q3',
      '2026-Q2',
    ]);
  });

  it('counts what was known when the quarter ended, not what was told since', async () => {
    await desk.measured('2026-04-02', 20, { heardOn: '2026-07-01' });
    await desk.travelTo('2026-07-02');
    expect(await tier()).toBe('SIGNATORY');
    await desk.travelTo('2026-10-01');
    expect(await tier()).toBe('GOLD');
  });

  it('is measured once by two workers at once', async () => {
    await desk.measured('2026-04-02', 20, { heardOn: '2026-06-20' });
    desk.place.clock.travelTo(new Date('2026-07-01T12:00:00Z'));
    const assess = desk.place.app.get(AssessMemberships);
    const counts = await Promise.all([assess.execute(), assess.execute()]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await tierEvents()).toEqual([{ tier: 'GOLD' }]);
  });

  it('is made up for after a stop in the middle, in batches, and for each signatory once', async () => {
    const { database } = desk.place.test;
    await database.rows(
      `INSERT INTO charter_membership (company_id, organisation_id, status, version_id, code, signed_at, term_ends_on, status_since)
       SELECT 'FR-8' || lpad(n::text, 8, '0'), 'o' || n, 'ACTIVE', '2026-1', 'CODE' || n, now(), '2028-06-01', now()
       FROM generate_series(1, 120) n`,
    );
    const evidence = new PaymentEvidenceReadModel(database);
    let batches = 0;
    const stopping = {
      evidenceOf: (...asked: Parameters<PaymentEvidenceReadModel['evidenceOf']>) => {
        expect(asked[0].length).toBeLessThanOrEqual(50);
        return (batches += 1) === 2 ? Promise.reject(new Error('stopped')) : evidence.evidenceOf(...asked);
      },
    } as PaymentEvidenceReadModel;
    const { clock } = desk.place;
    await expect(new AssessMemberships(database, stopping, clock).execute()).rejects.toThrow('stopped');
    expect(await new AssessMemberships(database, evidence, clock).execute()).toBe(121 - 50);
    expect(await new AssessMemberships(database, evidence, clock).execute()).toBe(0);
    const [kept] = await database.rows<{ kept: number }>(
      'SELECT count(*)::int AS kept FROM charter_assessment',
    );
    expect(kept).toEqual({ kept: 121 });
  });
});
