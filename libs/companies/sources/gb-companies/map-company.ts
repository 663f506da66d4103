import { britishCompanyId, parseDay, parseGbCompanyNumber, type Day } from '#kernel';
import { companyTarget } from '../../import/company-target.js';
import { factRow, type TypedTarget } from '../../import/fact-row.js';
import type { CellReader, CsvHeader, CsvRow } from '../../import/read/csv.js';
import type { Cell, SourceRecord } from '../../import/source-definition.js';
import { visibilityOf } from '../../privacy/visibility-of.js';
import type { CompanyStatus } from '../../profile/company-profile.js';

const COMPANY_COLUMNS = [
  'company_id',
  'name',
  'visibility',
  'status',
  'register_status',
  'created_on',
  'ceased_on',
  'legal_form_code',
  'activity_code',
  'activity_scheme',
  'postcode',
  'locality',
  'accounts_next_due_on',
  'accounts_made_up_on',
  'accounts_category',
  'outstanding_charges',
  'source',
  'source_on',
  'record_id',
] as const;

type GbColumn = (typeof COMPANY_COLUMNS)[number];

export const gbCompanyTarget: TypedTarget<GbColumn> = {
  ...companyTarget(COMPANY_COLUMNS),
  columns: COMPANY_COLUMNS,
};

const CELLS = {
  name: 'CompanyName',
  number: 'CompanyNumber',
  status: 'CompanyStatus',
  category: 'CompanyCategory',
  incorporated: 'IncorporationDate',
  dissolved: 'DissolutionDate',
  activity: 'SICCode.SicText_1',
  town: 'RegAddress.PostTown',
  postcode: 'RegAddress.PostCode',
  accountsDue: 'Accounts.NextDueDate',
  accountsMadeUp: 'Accounts.LastMadeUpDate',
  accountsCategory: 'Accounts.AccountCategory',
  charges: 'Mortgages.NumMortOutstanding',
} as const;

export const gbCompanyColumns = {
  required: [CELLS.name, CELLS.number, CELLS.status, CELLS.incorporated],
  optional: Object.values(CELLS),
};

/** The file lists live companies; a company in liquidation still exists. Only these words say that one is gone. */
const GONE = /^(dissolved|converted|closed|removed)/i;

/** Maps rows of Companies House's BasicCompanyData. */
export function gbCompanyMapper(header: CsvHeader, sourceOn: Day): (row: CsvRow) => SourceRecord {
  const read = header.readers(CELLS);
  return (row) => {
    if (row.problem) return { line: row.line, outcome: { rejected: row.problem } };
    const number = parseGbCompanyNumber(read.number(row) ?? '');
    if (!number) return { line: row.line, outcome: { rejected: 'not a UK company number' } };
    const registerStatus = read.status(row);
    const activity = /^\d{5}/.exec(read.activity(row) ?? '')?.[0] ?? null;
    const cells: Record<GbColumn, Cell> = {
      company_id: britishCompanyId(number),
      name: read.name(row),
      visibility: visibilityOf({ diffusion: 'FULL', legalFormCode: null, isNaturalPerson: false }),
      status: statusOf(registerStatus),
      register_status: registerStatus,
      created_on: britishDay(read.incorporated(row)),
      ceased_on: britishDay(read.dissolved(row)),
      legal_form_code: read.category(row),
      activity_code: activity,
      activity_scheme: activity && 'UK_SIC_2007',
      postcode: read.postcode(row),
      locality: read.town(row),
      accounts_next_due_on: britishDay(read.accountsDue(row)),
      accounts_made_up_on: britishDay(read.accountsMadeUp(row)),
      accounts_category: read.accountsCategory(row),
      outstanding_charges: countOf(read.charges, row),
      source: 'COMPANIES_HOUSE',
      source_on: sourceOn,
      record_id: number,
    };
    return { line: row.line, outcome: { facts: [factRow(gbCompanyTarget, cells)] } };
  };
}

function statusOf(registerStatus: string | null): CompanyStatus {
  if (registerStatus === null) return 'UNKNOWN';
  return GONE.test(registerStatus) ? 'CEASED' : 'ACTIVE';
}

/** `29/07/2020` → `2020-07-29`. */
function britishDay(text: string | null): Day | null {
  const parts = text ? /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) : null;
  return parts && parseDay(`${parts[3]}-${parts[2]}-${parts[1]}`);
}

function countOf(cell: CellReader, row: CsvRow): string | null {
  const text = cell(row);
  return text && /^\d{1,9}$/.test(text) ? text : null;
}
