import { Database } from '#persistence';
import { RecomputeOnCharterJob, ReliabilityReadModel } from '#reliability';
import { changeStatus, signedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';

const COMPANY = `INSERT INTO company (company_id, name, visibility, status, activity_code, activity_scheme, source, source_on, record_id)
  VALUES ($1, $2, 'PUBLIC', 'ACTIVE', $3, 'SIC_2007', 'COMPANIES_HOUSE', '2026-11-01', $1)`;
/** Companies House gives no number that begins with ZZ. */
const [KEPT, BROKEN, HIDDEN] = ['GB-ZZ000001', 'GB-ZZ000002', 'GB-ZZ000003'] as const;
const FORMULA = '=EXAMPLE, "TRADING" LIMITED';

interface Entry {
  readonly company: { readonly number: string; readonly name: string };
  readonly status: string;
  readonly steps: readonly { readonly action: string }[];
}
interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

describe('the public register of signatories', () => {
  let context: TestApp;
  let memberships: string[];
  beforeAll(async () => {
    context = await createTestApp({ today: '2026-01-10' });
    const database = context.app.get(Database);
    const companies = [
      [KEPT, FORMULA, '43220'],
      [BROKEN, 'EXAMPLE BUILDERS LIMITED', '41201'],
      [HIDDEN, 'EXAMPLE HIDDEN LIMITED', '43220'],
    ];
    memberships = [];
    for (const [at, company] of companies.entries()) {
      context.clock.travelTo(new Date(`2026-01-1${at}T12:00:00Z`));
      await database.rows(COMPANY, company);
      memberships.push((await signedMember(context, company[0]!)).membership.id);
    }
    await database.rows(`UPDATE company SET visibility = 'PARTIAL', name = NULL WHERE company_id = $1`, [
      HIDDEN,
    ]);
    for (const action of ['OPEN_REVIEW', 'SUSPEND', 'REINSTATE', 'OPEN_REVIEW', 'REVOKE'] as const) {
      context.clock.travelTo(new Date(context.clock.now().getTime() + 86_400_000));
      await changeStatus(context, memberships[1]!, action);
    }
  });
  afterAll(() => context.close());

  const ask = async <T>(query: string): Promise<T> => {
    const response = await context.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { data, errors } = response.json<{ data: T; errors?: unknown }>();
    return errors ? ({ errors } as T) : data;
  };
  const list = async (args: string): Promise<Connection> => {
    const { charterRegister } = await ask<{ charterRegister: Connection }>(
      `{ charterRegister(${args}) { edges { cursor node { company { number name } status steps { action } } } pageInfo { hasNextPage } } }`,
    );
    return charterRegister;
  };
  const numbers = async (args: string) => (await list(args)).edges.map(({ node }) => node.company.number);
  const file = (form: string, headers: Record<string, string> = {}) =>
    context.app.inject({ method: 'GET', url: `/api/charter/register.${form}`, headers });

  it('lists who may be named, latest signature first, a page at a time', async () => {
    const first = await list('first: 1');
    expect(first.edges[0]!.node).toMatchObject({ company: { number: 'ZZ000002' }, status: 'REVOKED' });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await list(`first: 1, after: "${first.edges[0]!.cursor}"`);
    expect(second.edges.map(({ node }) => node.company.number)).toEqual(['ZZ000001']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('keeps suspensions and reinstatements in the history', async () => {
    const [broken] = (await list('query: "ZZ000002"')).edges;
    expect(broken!.node.steps.map(({ action }) => action)).toEqual([
      'SIGNED',
      'SUSPEND',
      'REINSTATE',
      'REVOKE',
    ]);
  });

  it.each([
    ['status: REVOKED', ['ZZ000002']],
    ['tier: SIGNATORY', ['ZZ000002', 'ZZ000001']],
    ['tier: GOLD', []],
    ['sector: "43"', ['ZZ000001']],
    ['query: "zz 000001"', ['ZZ000001']],
    ['query: "ZZ000003"', []],
  ])('narrows by %s to %j', async (args, expected) => expect(await numbers(args)).toEqual(expected));

  it.each(['sector: "%"', 'after: "WyJub3QgYW4gaWQiXQ"', 'first: 1000'])('refuses %s', async (args) => {
    const answer = await ask<{ errors?: unknown[] }>(
      `{ charterRegister(${args}) { pageInfo { hasNextPage } } }`,
    );
    expect(answer.errors).toHaveLength(1);
  });

  it('answers for one company, and with nothing for one that may not be named', async () => {
    const one = (number: string) =>
      ask(`{ charterMembership(number: "${number}", country: GB) { status company { number } } }`);
    expect(await one('ZZ000001')).toEqual({
      charterMembership: { status: 'ACTIVE', company: { number: 'ZZ000001' } },
    });
    expect(await one('ZZ000003')).toEqual({ charterMembership: null });
  });

  it('is open data that no spreadsheet takes for formulas, and names nobody who is hidden', async () => {
    const csv = await file('csv');
    expect(csv.headers['content-type']).toContain('charset=utf-8');
    expect(csv.body.split('\r\n')[0]).toMatch(/^country,registration_number,name,/);
    expect(csv.body).toContain(`"'=EXAMPLE, ""TRADING"" LIMITED"`);
    expect(csv.body).not.toContain('HIDDEN');
    const { signatories } = (await file('json')).json<{ signatories: Record<string, unknown>[] }>();
    expect(signatories).toHaveLength(2);
    expect(signatories[0]).toMatchObject({ suspended_on: ['2026-01-14'], revoked_on: ['2026-01-17'] });
    expect((await file('xml')).statusCode).toBe(404);
  });

  it('spares who has the current file, until a name changes', async () => {
    const { etag } = (await file('csv')).headers as { etag: string };
    expect((await file('csv', { 'if-none-match': etag })).statusCode).toBe(304);
    const rename = (name: string) =>
      context.app.get(Database).rows('UPDATE company SET name = $2 WHERE company_id = $1', [KEPT, name]);
    await rename('EXAMPLE RENAMED LIMITED');
    expect((await file('csv', { 'if-none-match': etag })).statusCode).toBe(200);
    await rename(FORMULA);
  });

  it('reaches the reliability report with the event, and says how it stood on a past day', async () => {
    await context.app.get(RecomputeOnCharterJob).handle({ companyId: BROKEN });
    const facts = await context.app.get(ReliabilityReadModel).latestFacts(BROKEN as never);
    expect(facts!.charter).toMatchObject({ status: 'REVOKED', statusOn: '2026-01-17' });
    const { reliabilityReport } = await ask<{
      reliabilityReport: { signals: { id: string; answer: string }[] };
    }>(
      `{ reliabilityReport(number: "ZZ000002", country: GB, asOf: "2026-01-13") { ... on ReliabilityReport { signals { id answer } } } }`,
    );
    expect(reliabilityReport.signals).toContainEqual({ id: 'keeps-the-charter', answer: 'TRUE' });
  });

  it('forgets an exclusion in time', async () => {
    context.clock.travelTo(new Date('2028-02-01T12:00:00Z'));
    expect(await numbers('status: REVOKED')).toEqual([]);
  });

  it('tells nobody of a review that nobody has decided', async () => {
    const before = await ask(
      '{ charterMembership(number: "ZZ000001", country: GB) { status statusSince steps { at action } } }',
    );
    await changeStatus(context, memberships[0]!, 'OPEN_REVIEW');
    expect(
      await ask(
        '{ charterMembership(number: "ZZ000001", country: GB) { status statusSince steps { at action } } }',
      ),
    ).toEqual(before);
    expect(await numbers('status: ACTIVE')).toEqual(['ZZ000001']);
    expect(await numbers('status: UNDER_REVIEW')).toEqual([]);
    expect((await file('csv')).body).not.toContain('UNDER_REVIEW');
    await context.app.get(RecomputeOnCharterJob).handle({ companyId: KEPT });
    const facts = await context.app.get(ReliabilityReadModel).latestFacts(KEPT as never);
    expect(facts!.charter).toMatchObject({ status: 'ACTIVE', statusOn: '2026-01-10' });
  });
});
