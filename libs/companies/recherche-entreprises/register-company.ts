import { companyTarget } from '../import/company-target.js';
import { textArray } from '../import/copy-text.js';
import type { TypedTarget } from '../import/fact-row.js';
import type { Cell } from '../import/source-definition.js';
import type { RegisterUnit } from './register-unit.js';

const COLUMNS = [
  'company_id',
  'visibility',
  'name',
  'acronym',
  'trade_names',
  'status',
  'created_on',
  'ceased_on',
  'legal_form_code',
  'activity_code',
  'activity_scheme',
  'size_band',
  'size_year',
  'size_category',
  'postcode',
  'locality',
  'department',
  'open_establishments',
  'closed_establishments',
  'source',
  'source_on',
  'record_id',
] as const;

type Column = (typeof COLUMNS)[number];

/** The `company` row as this register fills it. */
export const registerCompany: TypedTarget<Column> = { ...companyTarget(COLUMNS), columns: COLUMNS };

export function companyCells({
  identity,
  openEstablishments,
  closedEstablishments,
}: RegisterUnit): Record<Column, Cell> {
  return {
    company_id: identity.companyId,
    visibility: identity.visibility,
    name: identity.name,
    acronym: identity.acronym,
    trade_names: textArray(identity.tradeNames),
    status: identity.status,
    created_on: identity.createdOn,
    ceased_on: identity.ceasedOn,
    legal_form_code: identity.legalFormCode,
    activity_code: identity.activityCode,
    activity_scheme: identity.activityScheme,
    size_band: identity.sizeBand,
    size_year: cellOf(identity.sizeYear),
    size_category: identity.sizeCategory,
    postcode: identity.postcode,
    locality: identity.locality,
    department: identity.department,
    open_establishments: cellOf(openEstablishments),
    closed_establishments: cellOf(closedEstablishments),
    source: identity.provenance.source,
    source_on: identity.provenance.sourceOn,
    record_id: identity.provenance.recordId,
  };
}

function cellOf(number: number | null): Cell {
  return number === null ? null : String(number);
}
