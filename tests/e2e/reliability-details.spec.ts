import type { CompanyId } from '#kernel';
import { PaymentEvidenceReadModel } from '#ratings';
import { assembleReliability } from '#reliability';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { ask } from '../support/graphql-client.js';
import { PublicFacts } from '../support/public-facts.js';
import { invoiceDue, paidOn, supplierOf, ToldEvidence } from '../support/told-evidence.js';

const RATED = 'FR-100000009' as CompanyId;
const QUIET = 'FR-100000017' as CompanyId;

const DETAILS = `query ($number: String!, $asOf: Date) {
  reliabilityReport(number: $number, asOf: $asOf) { ... on ReliabilityReport {
    asOf outcome score
    payments {
      figures { perSupplier { points daysBeyondTerms } valueWeighted { points } gap shares { onTime under30Days from30To90Days over90Days } trend { points direction } }
      setAside { disputed unverified relatedParty weakerProof } openInvoices
    }
    attackCost { points toRaise toLower explanation { fr en } }
    history { asOf outcome score interval { low high level } grade modelVersion }
    sectorPayments { activityCode companies }
  } }
}`;

interface Details {
  readonly asOf: string;
  readonly score: number | null;
  readonly payments: { readonly figures: unknown; readonly openInvoices: number | null } | null;
  readonly attackCost: {
    readonly toRaise: number | null;
    readonly explanation: { readonly en: string };
  } | null;
  readonly history: readonly { readonly asOf: string; readonly score: number | null }[];
  readonly sectorPayments: unknown;
}

describe('what stands beside the score', () => {
  let context: TestApp;
  let told: ToldEvidence;

  beforeEach(async () => {
    context = await createTestApp();
    told = new ToldEvidence(context.test.database);
    const door = context.app.get(PaymentEvidenceReadModel, { strict: false });
    jest.spyOn(door, 'evidenceOf').mockImplementation((ids) => told.evidenceOf(ids));
    const facts = new PublicFacts(context.test.database);
    await facts.company(RATED);
    await facts.company(QUIET);
    told.tell(RATED, [
      supplierOf('a', [invoiceDue('2026-09-01', paidOn('2026-09-01')), invoiceDue('2026-09-15')]),
      supplierOf('b', [invoiceDue('2026-10-01', paidOn('2026-10-20'))]),
      supplierOf('stranger', [invoiceDue('2026-10-01')], { isVerified: false }),
    ]);
  });
  afterEach(() => context.close());

  const details = async (companyId: CompanyId, asOf?: string) => {
    const { data, errors } = await ask<{ reliabilityReport: Details }>(context.app, DETAILS, {
      number: companyId.slice(3),
      asOf,
    });
    expect(errors).toBeUndefined();
    return data!.reliabilityReport;
  };

  it('is what suppliers experienced, and what it takes to bend it', async () => {
    expect(await details(RATED)).toMatchObject({
      payments: {
        figures: { valueWeighted: { points: expect.any(Number) as number }, trend: null },
        setAside: { disputed: 0, unverified: 1, relatedParty: 0, weakerProof: 0 },
        openInvoices: 1,
      },
      attackCost: {
        points: 12.5,
        toRaise: expect.any(Number) as number,
        toLower: expect.any(Number) as number,
        explanation: {
          fr: expect.stringContaining('12,5') as string,
          en: expect.stringContaining('12.5') as string,
        },
      },
    });
  });

  it('is nothing where nobody spoke and no score can be moved', async () => {
    expect(await details(QUIET)).toMatchObject({
      score: null,
      payments: null,
      attackCost: null,
      sectorPayments: null,
    });
  });

  it('is how the score went, one point a day on which it changed, and no later one for a past day', async () => {
    const services = assembleReliability(context.test.database, context.clock, told);
    const asked: (number | null)[] = [];
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-28']) {
      context.clock.travelTo(new Date(`${day}T12:00:00Z`));
      await services.recompute.execute([RATED]);
      await services.recompute.execute([RATED]);
      asked.push((await services.reports.latest(RATED))!.score);
    }
    const { history } = await details(RATED);
    expect(history.map(({ asOf }) => asOf)).toEqual(['2026-11-21', '2026-11-22', '2026-11-28']);
    expect(history.map(({ score }) => score)).toEqual(asked);
    expect(history[0]).toMatchObject({ outcome: 'SCORED', interval: { level: 0.8 }, modelVersion: '1.0' });
    expect((await details(RATED, '2026-11-25')).history.map(({ asOf }) => asOf)).toEqual([
      '2026-11-21',
      '2026-11-22',
    ]);
  });

  it('is worked out again when a model that we do not know gave the stored answer; what it said stays in the history', async () => {
    await details(RATED);
    await context.test.database.rows(
      `INSERT INTO reliability_snapshot SELECT company_id, DATE '2026-11-20', '9.0', outcome, 1, 0, 2, 'E', facts,
         jsonb_set(scorecard, '{modelVersion}', '"9.0"'), computed_at, payment_suppliers FROM reliability_snapshot`,
    );
    await context.test.database.rows(`DELETE FROM reliability_snapshot WHERE model_version <> '9.0'`);
    const { score, history } = await details(RATED);
    expect(score).toBeGreaterThan(2);
    expect(history).toMatchObject([
      { modelVersion: '9.0', score: 1, interval: null },
      { modelVersion: '1.0', score },
    ]);
  });

  it('costs the same to attack whether the answer was stored or is worked out', async () => {
    await details(RATED);
    const [stored, asked] = [await details(RATED), await details(RATED, '2026-11-21')];
    expect(stored.attackCost).toEqual(asked.attackCost);
  });
});
