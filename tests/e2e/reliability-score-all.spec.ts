import { FrozenClock } from '#kernel';
import { assembleReliability } from '#reliability';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const COMPANIES = 1_203;

describe('scoring of the whole table', () => {
  let test: TestDatabase;
  let services: ReturnType<typeof assembleReliability>;

  beforeEach(async () => {
    test = await createTestDatabase();
    services = assembleReliability(test.database, new FrozenClock(new Date('2026-11-21T12:00:00Z')));
    await test.database.rows(
      `INSERT INTO company (company_id, visibility, status, created_on, source, source_on, record_id)
       SELECT 'FR-' || (100000000 + n), 'PARTIAL', 'ACTIVE', '2010-01-01', 'SIRENE', '2020-01-01', n::text
       FROM generate_series(1, $1::int) n`,
      [COMPANIES],
    );
    await new PublicFacts(test.database).company('FR-999999999', {
      visibility: 'NATURAL_PERSON',
      name: null,
    });
  });
  afterEach(() => test.drop());

  const stored = async () =>
    Number((await test.database.rows<{ n: bigint }>('SELECT count(*) AS n FROM reliability_snapshot'))[0]!.n);

  it('scores every company that may be shown, once', async () => {
    const progress: number[] = [];
    const result = await services.scoreAll.execute({
      again: false,
      onProgress: (scored) => progress.push(scored),
    });
    expect(result).toEqual({ outcome: 'DONE', scored: COMPANIES, resumedFrom: 0, newAnswers: COMPANIES });
    expect(progress).toEqual([500, 1_000, COMPANIES]);
    expect(await stored()).toBe(COMPANIES);
    expect(await services.scoreAll.execute({ again: false })).toMatchObject({ outcome: 'ALREADY_DONE' });
    expect(await services.scoreAll.execute({ again: true })).toMatchObject({
      outcome: 'DONE',
      newAnswers: 0,
    });
  });

  it('goes on where it was stopped', async () => {
    const stop = new AbortController();
    const stopped = await services.scoreAll.execute({
      again: false,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(stopped).toMatchObject({ outcome: 'STOPPED', scored: 500 });
    expect(await stored()).toBe(500);
    const rest = await services.scoreAll.execute({ again: false });
    expect(rest).toEqual({
      outcome: 'DONE',
      scored: COMPANIES,
      resumedFrom: 500,
      newAnswers: COMPANIES - 500,
    });
    expect(await stored()).toBe(COMPANIES);
  });

  it('keeps the batches that were written when it is killed in the middle', async () => {
    await services.scoreAll
      .execute({ again: false, onProgress: (scored) => fail(scored === 1_000) })
      .catch(() => undefined);
    expect(await stored()).toBe(1_000);
    expect(await services.scoreAll.execute({ again: false })).toMatchObject({
      resumedFrom: 1_000,
      newAnswers: 203,
    });
  });
});

function fail(now: boolean): void {
  if (now) throw new Error('killed');
}
