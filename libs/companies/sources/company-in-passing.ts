import { companyTarget, STRONGER_OR_NEWER_IDENTITY } from '../import/company-target.js';
import type { TypedTarget } from '../import/fact-row.js';

const COLUMNS = [
  'company_id',
  'name',
  'visibility',
  'status',
  'postcode',
  'locality',
  'department',
  'source',
  'source_on',
  'record_id',
] as const;

const SAME_SOURCE_HIDES = `old.source = new.source AND old.visibility = 'PUBLIC' AND new.visibility = 'NATURAL_PERSON'`;
/** The live register hides a company in the row of the source that named it: that source must not name it again. */
const SAME_SOURCE_UNHIDES = `old.source = new.source AND old.visibility <> 'PUBLIC' AND new.visibility <> old.visibility`;

/**
 * The `company` row of a source that names companies in passing (notices, payment reports): it never replaces what a
 * register of companies says, and once a unit is hidden, only such a register can show its name again.
 */
export const companyInPassing: TypedTarget<(typeof COLUMNS)[number]> = {
  ...companyTarget(COLUMNS),
  columns: COLUMNS,
  replaceWhen: `(${SAME_SOURCE_HIDES}) OR ((${STRONGER_OR_NEWER_IDENTITY}) AND NOT (${SAME_SOURCE_UNHIDES}))`,
};
