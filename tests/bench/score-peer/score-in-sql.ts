import type { Database } from '#persistence';
import { CURRENT_POLICY } from '#scoring';

const policy = CURRENT_POLICY;
const card = policy.card.value;
type Ratio = keyof typeof card;

/** Risk points of one ratio as a CASE, centred; null when the value is missing or implausible. */
function points(ratio: Ratio, column: string): string {
  const { upTo, points, meanPoints, plausible } = card[ratio];
  const bins = upTo.map((limit, bin) => `WHEN ${column} <= ${limit} THEN ${points[bin]! - meanPoints}`);
  return `CASE WHEN ${column} NOT BETWEEN ${plausible.from} AND ${plausible.to} OR ${column} IS NULL THEN NULL
    ${bins.join(' ')} ELSE ${points[upTo.length]! - meanPoints} END::double precision`;
}

const UTILITIES = policy.utilities.value;
const tilted = policy.baseBands.value.map(
  (share, band) => `${share} * exp(-${policy.lambda.value} * z * ${UTILITIES[band]})`,
);
const U = `(${tilted.map((term, band) => `${UTILITIES[band]} * ${term}`).join(' + ')}) / (${tilted.join(' + ')})`;
const BASE_RATE = `CASE ${policy.failureByAge.value
  .map(({ youngerThanYears, probability }) =>
    youngerThanYears === null
      ? `ELSE ${probability}`
      : `WHEN created_on + interval '${youngerThanYears} years' > $1::date THEN ${probability}`,
  )
  .join(' ')} END`;

/**
 * The score of every company with accounts and without other evidence, as one set-based statement: what a database
 * developer would write by hand. It writes one number where goodpayer writes the facts and the whole explained answer.
 */
const STATEMENT = `CREATE TEMP TABLE score_in_sql AS
WITH known AS MATERIALIZED (
  SELECT * FROM annual_accounts WHERE kind <> 'CONSOLIDATED' AND closed_on <= $1::date AND source_on <= $1::date
), latest AS (
  SELECT DISTINCT ON (company_id) * FROM known WHERE closed_on + interval '${policy.accounts.maximumAgeMonths.value} months' >= $1::date
  ORDER BY company_id, closed_on DESC, kind
), ratios AS (
  SELECT l.company_id, nullif(l.equity_ratio, 0) AS equity, nullif(l.liquidity_ratio, 0) AS liquidity, nullif(l.cash_flow_margin, 0) AS cash,
    CASE WHEN l.ebitda_margin < 0 OR l.interest_cover < 0 THEN -1 WHEN l.interest_cover = 0 AND coalesce(l.ebitda_margin, 0) = 0 THEN NULL ELSE l.interest_cover END AS interest,
    CASE WHEN l.turnover_minor > 0 AND b.turnover_minor > 0 AND l.turnover_minor <> b.turnover_minor
      AND greatest(l.turnover_minor::float8 / b.turnover_minor, b.turnover_minor::float8 / l.turnover_minor) <= ${policy.accounts.maximumTurnoverFactor.value}
      THEN 100 * (l.turnover_minor::float8 / b.turnover_minor - 1) END AS growth
  FROM latest l LEFT JOIN known b ON b.company_id = l.company_id AND b.kind = l.kind
    AND l.closed_on - b.closed_on BETWEEN ${policy.accounts.consecutiveDays.value.from} AND ${policy.accounts.consecutiveDays.value.to}
), points AS (
  SELECT company_id, ${points('equityRatio', 'equity')} AS p1, ${points('liquidityRatio', 'liquidity')} AS p2,
    ${points('cashFlowMargin', 'cash')} AS p3, ${points('interestCover', 'interest')} AS p4, ${points('turnoverGrowth', 'growth')} AS p5
  FROM ratios
), odds AS (
  SELECT c.company_id, ${policy.slope.value} * (coalesce(p1, 0) + coalesce(p2, 0) + coalesce(p3, 0) + coalesce(p4, 0) + coalesce(p5, 0)) AS z, ${BASE_RATE} AS base_rate
  FROM points JOIN company c USING (company_id)
  WHERE c.visibility IN ('PUBLIC', 'PARTIAL') AND NOT (c.status = 'CEASED' AND c.source_on <= $1::date)
    AND num_nonnulls(p1, p2, p3, p4, p5) >= ${policy.accounts.minimumRatios.value}
)
SELECT company_id, 100 * (1 - ${policy.exposureMonths.value} / 12.0::float8 / (1 + exp(-(ln(base_rate / (1 - base_rate)) + z)))) * (${U}) AS score FROM odds`;

export async function scoreInSql(database: Database, asOf: string): Promise<void> {
  await database.withConnection(async (client) => {
    await client.query('DROP TABLE IF EXISTS score_in_sql');
    await client.query(STATEMENT.replace('CREATE TEMP TABLE', 'CREATE TABLE').replaceAll('$1', `'${asOf}'`));
  });
}

/** How many companies both scored, and by how much they differ at most; companies that only one of them scored differ by 100. */
export async function compareWithSql(
  database: Database,
): Promise<{ companies: number; largestDifference: number }> {
  const [row] = await database.rows<{ companies: bigint; difference: number }>(
    `SELECT count(*) AS companies, max(coalesce(abs(s.score - q.score), 100)) AS difference
     FROM (SELECT company_id, score FROM reliability_snapshot WHERE score IS NOT NULL) s FULL JOIN score_in_sql q USING (company_id)`,
  );
  return { companies: Number(row!.companies), largestDifference: row!.difference };
}
