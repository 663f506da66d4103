import { Database } from '#persistence';
import { RecomputeOnCharterJob, ReliabilityReadModel } from '#reliability';
import { changeStatus } from '../../support/charter-desk.js';
import { CharterRegister } from '../../support/charter-register.js';
import type { TestApp } from '../../support/create-test-app.js';

const [KEPT, BROKEN, HIDDEN] = ['GB-ZZ000001', 'GB-ZZ000002', 'GB-ZZ000003'] as const;

describe('the public register of signatories', () => {
  let context: TestApp;
  let register: CharterRegister;
  let memberships: string[];
  beforeAll(async () => {
    register = await CharterRegister.open('2026-01-10');
    ({ context } = register);
    const companies = [
      [KEPT, 'EXAMPLE TRADING LIMITED', '43220'],
      [BROKEN, 'EXAMPLE BUILDERS LIMITED', '41201'],
      [HIDDEN, 'EXAMPLE HIDDEN LIMITED', '43220'],
    ] as const;
    memberships = [];
    for (const [at, [id, name, activity_code]] of companies.entries()) {
      context.clock.travelTo(new Date(`2026-01-1${at}T12:00:00Z`));
      memberships.push(await register.sign(id, { name, activity_code, activity_scheme: 'SIC_2007' }));
    }
    await context.test.database.rows(
      `UPDATE company SET visibility = 'PARTIAL', name = NULL WHERE company_id = $1`,
      [HIDDEN],
    );
    for (const action of ['OPEN_REVIEW', 'SUSPEND', 'REINSTATE', 'OPEN_REVIEW', 'REVOKE'] as const) {
      context.clock.travelTo(new Date(context.clock.now().getTime() + 86_400_000));
      await changeStatus(context, memberships[1]!, action);
    }
  });
  afterAll(() => context.close());

  const ask = async <T>(query: string): Promise<T> => {
    const response = await context.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return response.json<{ data: T }>().data;
  };

  it('lists who may be named, latest signature first, a page at a time', async () => {
    const first = await register.page({ first: 1 });
    expect(first.edges[0]!.node).toMatchObject({ company: { number: 'ZZ000002' }, status: 'REVOKED' });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await register.page({ first: 1, after: first.edges[0]!.cursor });
    expect(second.edges.map(({ node }) => node.company.number)).toEqual(['ZZ000001']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('keeps suspensions and reinstatements in the history', async () => {
    const [broken] = (await register.page({ query: 'ZZ000002' })).edges;
    expect(broken!.node.steps.map(({ action }) => action)).toEqual([
      'SIGNED',
      'SUSPEND',
      'REINSTATE',
      'REVOKE',
    ]);
  });

  it.each([
    [{ status: 'REVOKED' }, ['ZZ000002']],
    [{ status: 'ACTIVE' }, ['ZZ000001']],
    [{ query: 'ZZ000003' }, []],
  ])('narrows by %j to %j', async (args, expected) => expect(await register.numbers(args)).toEqual(expected));

  it.each([
    [{ sector: '%' }, 'INVALID_FILTER'],
    [{ after: 'WyJub3QgYW4gaWQiXQ' }, 'INVALID_CURSOR'],
    [{ first: 1000 }, 'BAD_USER_INPUT'],
  ])('refuses %j', async (args, code) => expect(register.page(args)).rejects.toThrow(code));

  it('answers for one company, and with nothing for one that may not be named', async () => {
    const one = (number: string) =>
      ask(`{ charterMembership(number: "${number}", country: GB) { status company { number } } }`);
    expect(await one('ZZ000001')).toEqual({
      charterMembership: { status: 'ACTIVE', company: { number: 'ZZ000001' } },
    });
    expect(await one('ZZ000003')).toEqual({ charterMembership: null });
  });

  it('names nobody who is hidden in its open data', async () => {
    expect((await register.file('csv')).body).not.toContain('HIDDEN');
    const { signatories } = (await register.file('json')).json<{ signatories: Record<string, unknown>[] }>();
    expect(signatories).toHaveLength(2);
    expect(signatories[0]).toMatchObject({ suspended_on: ['2026-01-14'], revoked_on: ['2026-01-17'] });
    expect((await register.file('xml')).statusCode).toBe(404);
  });

  it('spares who has the current file, until a name changes', async () => {
    const { etag } = (await register.file('csv')).headers as { etag: string };
    expect((await register.file('csv', { 'if-none-match': etag })).statusCode).toBe(304);
    const rename = (name: string) =>
      context.app.get(Database).rows('UPDATE company SET name = $2 WHERE company_id = $1', [KEPT, name]);
    await rename('EXAMPLE RENAMED LIMITED');
    expect((await register.file('csv', { 'if-none-match': etag })).statusCode).toBe(200);
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
    expect(await register.numbers({ status: 'REVOKED' })).toEqual([]);
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
    expect(await register.numbers({ status: 'ACTIVE' })).toEqual(['ZZ000001']);
    expect(await register.numbers({ status: 'UNDER_REVIEW' })).toEqual([]);
    expect((await register.file('csv')).body).not.toContain('UNDER_REVIEW');
    await context.app.get(RecomputeOnCharterJob).handle({ companyId: KEPT });
    const facts = await context.app.get(ReliabilityReadModel).latestFacts(KEPT as never);
    expect(facts!.charter).toMatchObject({ status: 'ACTIVE', statusOn: '2026-01-10' });
  });
});
