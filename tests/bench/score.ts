import { FrozenClock, type Day } from '#kernel';
import { assembleReliability } from '#reliability';
import { score, type ScoringFacts } from '#scoring';
import { fillAccounts } from './generate/fill-accounts.js';
import { fillCompanies } from './generate/fill-companies.js';
import type { BenchOptions } from './run.js';
import { compareWithSql, scoreInSql } from './score-peer/score-in-sql.js';
import { withBenchDatabase } from './support/bench-database.js';
import { scorePayments } from './support/score-payments.js';
import { scoreInThreads } from './support/score-threads.js';
import { timed } from './support/statistics.js';

const AS_OF = '2026-11-21' as Day;
/** More is the same score up to rounding; less is another model. */
const TOLERANCE = 1e-9;

/** Companies scored per second: the whole table end to end, and in memory, beside one set-based SQL statement and beside reading; in one
 * thread and in two; then reports that rest on many payment experiences. */
export async function bench({ rows = 100_000 }: BenchOptions): Promise<void> {
  await withBenchDatabase(async (database) => {
    await fillCompanies(database, rows);
    await fillAccounts(database);
    const reliability = assembleReliability(database, new FrozenClock(new Date(`${AS_OF}T12:00:00Z`)));
    const sql = await timed(() => scoreInSql(database, AS_OF));
    const all = await timed(() => reliability.scoreAll.execute({ again: true }));
    const same = await compareWithSql(database);
    if (!(same.largestDifference <= TOLERANCE))
      throw new Error(`SQL and goodpayer differ by ${same.largestDifference} points`);
    const unchanged = await timed(() => reliability.scoreAll.execute({ again: true }));
    const read = await timed(() => readAll(reliability.companies.allFacts(AS_OF, { batchSize: 500 })));
    const facts = await database.rows<{ facts: ScoringFacts }>('SELECT facts FROM reliability_snapshot');
    facts.forEach(({ facts: known }) => score(known, AS_OF));
    const memory = await timed(() => facts.forEach(({ facts: known }) => score(known, AS_OF)));

    const rate = (ms: number) => (1000 * all.result.scored) / ms;
    console.log(
      `${all.result.scored} companies, ${same.companies} of them with a score; largest difference to SQL ${same.largestDifference.toExponential(1)} points`,
    );
    print('one SQL statement, numbers only', rate(sql.ms), rate(sql.ms));
    print('score --all, explained and stored', rate(all.ms), rate(sql.ms));
    print('score --all again, nothing changed', rate(unchanged.ms), rate(sql.ms));
    print('reading the same facts, nothing else', rate(read.ms), rate(sql.ms));
    print('scoring in memory, one thread', rate(memory.ms), rate(sql.ms));
    console.log(
      `in memory ÷ reading ${(read.ms / memory.ms).toFixed(2)} · score --all ÷ reading ${(read.ms / all.ms).toFixed(2)}`,
    );
    await scoreInThreads(
      facts.map(({ facts: known }) => known),
      AS_OF,
    );
  });
  await scorePayments(AS_OF);
}

async function readAll(pages: AsyncIterable<readonly unknown[]>): Promise<number> {
  let companies = 0;
  for await (const page of pages) companies += page.length;
  return companies;
}

function print(what: string, perSecond: number, ofSql: number): void {
  console.log(
    `${what.padEnd(38)} ${Math.round(perSecond).toLocaleString('en-GB').padStart(9)} companies/s   ${(perSecond / ofSql).toFixed(3)} of SQL`,
  );
}
