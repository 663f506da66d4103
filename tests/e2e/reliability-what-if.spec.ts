import type { CompanyId, Day } from '#kernel';
import { PaymentEvidenceReadModel } from '#ratings';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { ask } from '../support/graphql-client.js';
import { PublicFacts } from '../support/public-facts.js';
import { invoiceDue, paidOn, supplierOf, ToldEvidence } from '../support/told-evidence.js';

const NUMBER = '100000009';
const COMPANY = `FR-${NUMBER}` as CompanyId;

const WHAT_IF = `query ($number: String!, $asOf: Date, $suppose: SuppositionsInput!) {
  scoreWhatIf(number: $number, asOf: $asOf, suppose: $suppose) {
    __typename
    ... on ScoreWhatIf { points otherwise { ...Score } supposed { ...Score } }
    ... on UserError { code message { fr en } field }
  }
}
fragment Score on SupposedScore {
  asOf outcome score interval { low high level } grade isProvisional lateness { late } verdict { fr en } contributions { points label { fr } }
}`;

interface Score {
  readonly asOf: string;
  readonly outcome: string;
  readonly score: number | null;
}
interface Answer {
  readonly scoreWhatIf: {
    readonly __typename: string;
    readonly points: number | null;
    readonly otherwise: Score;
    readonly supposed: Score;
    readonly code?: string;
    readonly field?: string;
    readonly message?: { readonly fr: string; readonly en: string };
  };
}

describe('what if', () => {
  let context: TestApp;
  let told: ToldEvidence;

  beforeAll(async () => {
    context = await createTestApp();
    told = new ToldEvidence(context.test.database);
    const door = context.app.get(PaymentEvidenceReadModel, { strict: false });
    jest.spyOn(door, 'evidenceOf').mockImplementation((ids) => told.evidenceOf(ids));
    const facts = new PublicFacts(context.test.database);
    await facts.company(COMPANY);
    await facts.company('FR-100000017');
  });
  beforeEach(() => {
    told.tell(COMPANY, [
      supplierOf('a', [invoiceDue('2026-09-01', paidOn('2026-09-01')), invoiceDue('2026-09-15')]),
      supplierOf('b', [invoiceDue('2026-10-01'), invoiceDue('2026-11-02', paidOn('2026-11-10'))]),
    ]);
  });
  afterAll(() => context.close());

  const askWhatIf = async (
    suppose: object,
    { number = NUMBER, asOf }: { number?: string; asOf?: string } = {},
  ) => {
    const { data, errors } = await ask<Answer>(context.app, WHAT_IF, { number, asOf, suppose });
    expect(errors).toBeUndefined();
    return data!.scoreWhatIf;
  };

  it('these invoices are paid by Friday: both scores are of that day, and nothing is stored', async () => {
    const one = await askWhatIf({ settlements: [{ invoices: 1, paidOn: '2026-11-27' }] });
    const two = await askWhatIf({ settlements: [{ invoices: 2, paidOn: '2026-11-27' }] });
    for (const answer of [one, two]) {
      expect(answer).toMatchObject({
        __typename: 'ScoreWhatIf',
        otherwise: { asOf: '2026-11-27' },
        supposed: { asOf: '2026-11-27' },
      });
      expect(answer.points).toBeCloseTo(answer.supposed.score! - answer.otherwise.score!, 12);
    }
    expect(one.otherwise).toEqual(two.otherwise);
    const [stored] = await context.test.database.rows<{ n: bigint }>(
      'SELECT count(*) AS n FROM reliability_snapshot',
    );
    expect(stored!.n).toBe(0n);
  });

  it('is the published score when nothing of it counts: otherwise is what the report says', async () => {
    const { otherwise } = await askWhatIf({ suppliers: [{ invoices: 1, daysLate: 0 }] });
    const { data } = await ask<{ reliabilityReport: Score }>(
      context.app,
      `{ reliabilityReport(number: "${NUMBER}", asOf: "2026-11-21") { ... on ReliabilityReport { score } } }`,
    );
    expect(otherwise.score).toBe(data!.reliabilityReport.score);
  });

  it('waiting costs: the longer until the invoices are paid, the lower the score of one day', async () => {
    const scores = await Promise.all(
      ['2026-11-21', '2026-12-21', '2027-01-20'].map((day) =>
        askWhatIf({ settlements: [{ invoices: 2, paidOn: day }] }, { asOf: '2027-01-20' }),
      ),
    );
    const supposed = scores.map(({ supposed: { score } }) => score!);
    expect(supposed).toEqual(supposed.toSorted((a, b) => b - a));
  });

  it('paying is never worse than not paying, though the invoices were last seen unpaid long ago', async () => {
    const seen = { unpaidOn: '2026-10-05' as Day };
    told.tell(COMPANY, [
      supplierOf('a', [invoiceDue('2026-09-01', paidOn('2026-09-01')), invoiceDue('2026-10-01', seen)]),
      supplierOf('b', [invoiceDue('2026-10-02', seen)]),
    ]);
    const { points } = await askWhatIf(
      { settlements: [{ invoices: 2, paidOn: '2026-11-27' }] },
      { asOf: '2027-01-29' },
    );
    expect(points!).toBeGreaterThan(0);
  });

  it.each([
    ['pays on time', { invoices: 3, daysLate: 0, evidence: 'LEDGER' }, 1],
    ['is never paid', { invoices: 3, evidence: 'LEDGER' }, -1],
    ['shows documents unless it is said otherwise', { invoices: 3, daysLate: 91 }, -1],
  ])('a new supplier %s', async (_what, supplier, sign) => {
    const { points } = await askWhatIf({ suppliers: [supplier] });
    expect(Math.sign(points!)).toBe(sign);
  });

  it('brings a score to a company of which nothing is known, and no points', async () => {
    const answer = await askWhatIf({ suppliers: [{ invoices: 2, daysLate: 0 }] }, { number: '100000017' });
    expect(answer).toMatchObject({
      points: null,
      otherwise: { outcome: 'NOT_ENOUGH_EVIDENCE', score: null },
      supposed: { outcome: 'SCORED' },
    });
  });

  const settle = (invoices: number, day = '2026-11-27') => ({ settlements: [{ invoices, paidOn: day }] });
  it.each([
    ['more invoices than are open', settle(3), 'TOO_FEW_OPEN_INVOICES', 'suppose.settlements'],
    ['a day in the past', settle(1, '2026-11-20'), 'DAY_IN_THE_PAST', 'suppose.settlements[0].paidOn'],
    ['a day far away', settle(1, '2028-01-01'), 'DAY_TOO_FAR', 'suppose.settlements[0].paidOn'],
    ['no invoice', settle(0), 'NOT_A_COUNT', 'suppose.settlements[0].invoices'],
    ['less than none', settle(-1), 'NOT_A_COUNT', 'suppose.settlements[0].invoices'],
    ['thousands of invoices', settle(2_000_000_000), 'TOO_MANY', 'suppose.settlements'],
    [
      'hundreds of settlements',
      { settlements: Array.from({ length: 21 }, () => settle(1).settlements[0]) },
      'TOO_MANY',
      'suppose.settlements',
    ],
    [
      'a supplier of thousands of invoices',
      { suppliers: [{ invoices: 201 }] },
      'TOO_MANY',
      'suppose.suppliers[0].invoices',
    ],
    ['a supplier of none', { suppliers: [{ invoices: 0 }] }, 'NOT_A_COUNT', 'suppose.suppliers[0].invoices'],
    [
      'a crowd of suppliers',
      { suppliers: Array.from({ length: 21 }, () => ({ invoices: 1 })) },
      'TOO_MANY',
      'suppose.suppliers',
    ],
    [
      'payment before time',
      { suppliers: [{ invoices: 1, daysLate: -1 }] },
      'NOT_A_COUNT',
      'suppose.suppliers[0].daysLate',
    ],
    [
      'a lateness of centuries',
      { suppliers: [{ invoices: 1, daysLate: 100_000 }] },
      'NOT_A_COUNT',
      'suppose.suppliers[0].daysLate',
    ],
    ['nothing', {}, 'NOTHING_SUPPOSED', 'suppose'],
  ])('refuses %s in plain words', async (_what, suppose, code, field) => {
    const refused = await askWhatIf(suppose);
    expect(refused).toMatchObject({ __typename: 'BadSuppositionError', code, field });
    expect(Object.values(refused.message!).every((text) => text.length > 5)).toBe(true);
  });

  it('refuses a score of yesterday, and payments after the day of the score', async () => {
    expect(await askWhatIf(settle(1), { asOf: '2026-11-20' })).toMatchObject({
      code: 'DAY_IN_THE_PAST',
      field: 'asOf',
    });
    expect(await askWhatIf(settle(1), { asOf: '2026-11-22' })).toMatchObject({
      code: 'PAID_AFTER_THE_SCORE',
    });
  });

  it('tells nothing of one supplier: its invoices cannot be supposed paid', async () => {
    told.tell(COMPANY, [
      supplierOf('a', [invoiceDue('2026-09-15'), invoiceDue('2026-09-16'), invoiceDue('2026-09-17')]),
    ]);
    expect(await askWhatIf(settle(1))).toMatchObject({
      code: 'OPEN_INVOICES_WITHHELD',
      field: 'suppose.settlements',
    });
  });

  it('refuses numbers as every question about a company does', async () => {
    expect(await askWhatIf(settle(1), { number: 'nobody' })).toMatchObject({
      __typename: 'InvalidCompanyNumberError',
    });
    expect(await askWhatIf(settle(1), { number: '732829320' })).toMatchObject({
      __typename: 'CompanyNotFoundError',
    });
  });

  it('costs too much to be asked ten times in one document', async () => {
    const one = `scoreWhatIf(number: "${NUMBER}", suppose: { suppliers: [{ invoices: 1 }] }) { __typename }`;
    const many = Array.from({ length: 10 }, (_, n) => `a${n}: ${one}`).join(' ');
    const { status, errors } = await ask(context.app, `{ ${many} }`);
    expect({ status, message: errors![0]!.message }).toEqual({
      status: 400,
      message: expect.stringContaining('limit is 5000') as string,
    });
  });
});
