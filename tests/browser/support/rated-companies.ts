import { FrozenClock, type CompanyId } from '#kernel';
import type { Database } from '#persistence';
import { assembleReliability } from '#reliability';
import { PublicFacts } from '../../support/public-facts.js';
import { tellSuppliers } from '../../support/tell-suppliers.js';
import {
  CONTESTED_TODAY,
  EARLY_AND_WORSE,
  FOREIGN_AMOUNTS,
  invoices,
  LATE_AND_BETTER,
  LATE_KEYS,
  MANY_SUPPLIERS,
  NEVER_SCORED,
  ON_TIME_AND_ALIKE,
  ONE_SUPPLIER,
  supplier,
  TODAY,
  TOLD,
} from './told-of-companies.js';

const SECTOR_SIZE = 24;
const TRADERS = [
  EARLY_AND_WORSE,
  ON_TIME_AND_ALIKE,
  FOREIGN_AMOUNTS,
  CONTESTED_TODAY,
  NEVER_SCORED,
  MANY_SUPPLIERS,
];
const ACCOUNTS = {
  turnover_minor: 1_240_000_000,
  net_result_minor: 43_000_000,
  equity_ratio: 31,
  liquidity_ratio: 142,
  cash_flow_margin: 4.1,
  source_on: '2026-07-01',
};

/** Two years of answers: nothing known at first, and a gap while everything was contested. */
const DAYS_OF_ANSWERS = ['2025-02-03', '2025-05-12', '2025-09-01', '2025-12-15', '2026-02-20', '2026-09-30'];
const ALL_CONTESTED_ON = '2025-12-15';
const DATED = [LATE_AND_BETTER, CONTESTED_TODAY, NEVER_SCORED].map(({ id }) => id);

/** Writes what suppliers told into the tables of ratings, and lets the job of scores answer on each day as it would have. */
export async function storeRatedCompanies(database: Database): Promise<void> {
  const facts = new PublicFacts(database);
  const builder = { activity_scheme: 'NAF_REV2', activity_code: '43.22A', size_category: 'PME' };
  const place = { postcode: '69004', locality: 'LYON', department: '69', size_band: '22', size_year: 2023 };
  const trader = { ...builder, ...place, activity_code: '46.90Z', created_on: '2011-05-02' };
  await facts.company(LATE_AND_BETTER.id, {
    name: LATE_AND_BETTER.name,
    ...builder,
    ...place,
    created_on: '2009-04-01',
  });
  await facts.accounts(LATE_AND_BETTER.id, '2025-12-31', ACCOUNTS);
  await facts.accounts(MANY_SUPPLIERS.id, '2025-12-31', ACCOUNTS);
  for (const { id, name } of TRADERS) await facts.company(id, { name, ...trader });
  const bakery = { activity_scheme: 'NAF_REV2', activity_code: '10.71C' };
  await facts.company(ONE_SUPPLIER.id, { name: ONE_SUPPLIER.name, ...bakery });
  for (const [companyId, told] of Object.entries(TOLD)) await tellSuppliers(database, companyId, told);
  await answerOverTime(database);
  await storeSector(database, facts, builder);
}

/** Every open invoice is paid today, and the score follows. */
export async function payEverything(database: Database, companyId: string): Promise<void> {
  await database.rows(
    `INSERT INTO experience_payment (experience_id, position, paid_on, amount_minor, recorded_at)
     SELECT id, 0, $2::date, amount_minor, $2::date FROM payment_experience e
     WHERE client_company_id = $1 AND NOT EXISTS (SELECT FROM experience_payment WHERE experience_id = e.id)`,
    [companyId, TODAY],
  );
  await servicesOn(database, TODAY).recompute.execute([companyId as CompanyId]);
}

async function answerOverTime(database: Database): Promise<void> {
  const { recompute } = servicesOn(database, TODAY);
  for (const day of DAYS_OF_ANSWERS) {
    const isContested = day === ALL_CONTESTED_ON;
    if (isContested) await contest(database, LATE_AND_BETTER.id, LATE_KEYS);
    await servicesOn(database, day).recompute.execute(DATED as CompanyId[]);
    if (isContested) await contest(database, LATE_AND_BETTER.id, LATE_KEYS, 'PUBLISHED');
  }
  await contest(database, CONTESTED_TODAY.id, LATE_KEYS);
  await recompute.execute(Object.keys(TOLD) as CompanyId[]);
}

function contest(database: Database, clientId: string, keys: readonly string[], status = 'DISPUTED') {
  return database.rows(
    `UPDATE rating SET status = $1 WHERE client_company_id = $2 AND author_organisation_id = ANY($3)`,
    [status, clientId, keys],
  );
}

/** Enough companies of the same activity and size to compare with; the n-th is paid up to n days late. */
async function storeSector(database: Database, facts: PublicFacts, sector: object): Promise<void> {
  const ids = Array.from({ length: SECTOR_SIZE - 1 }, (_, n) => `FR-${400_000_000 + n}` as CompanyId);
  for (const [n, id] of ids.entries()) {
    await facts.company(id, { ...sector });
    const told = [0, 1].map((at) =>
      supplier(
        1_000 + 2 * n + at,
        '2026-01-10',
        invoices('2025-11-03', 6, (index) => (index % 3) * n),
      ),
    );
    await tellSuppliers(database, id, told);
  }
  const { recompute, refreshSectors } = servicesOn(database, TODAY);
  await recompute.execute(ids);
  await refreshSectors.execute();
}

function servicesOn(database: Database, day: string) {
  return assembleReliability(database, new FrozenClock(new Date(`${day}T12:00:00Z`)));
}
