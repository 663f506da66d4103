import { frenchCompanyId, type Day, type Siren } from '#kernel';
import { companyTarget } from '../../import/company-target.js';
import { textArray } from '../../import/copy-text.js';
import { factRow, type TypedTarget } from '../../import/fact-row.js';
import type { CellReader, CsvHeader, CsvRow } from '../../import/read/csv.js';
import type { Cell, SourceRecord } from '../../import/source-definition.js';
import { disclosedText } from '../../privacy/disclosed-text.js';
import { parseDiffusion } from '../../privacy/diffusion.js';
import { isDisclosed, visibilityOf } from '../../privacy/visibility-of.js';
import { frenchActivity } from '../sirene/french-activity.js';
import { knownSize } from '../sirene/known-size.js';
import { plausibleDays } from '../sirene/plausible-day.js';
import { checksumWarning, sireneNumber } from '../sirene/sirene-number.js';
import { unitStatus } from '../sirene/unit-status.js';

const COMPANY_COLUMNS = [
  'company_id',
  'name',
  'acronym',
  'trade_names',
  'visibility',
  'status',
  'created_on',
  'ceased_on',
  'legal_form_code',
  'activity_code',
  'activity_scheme',
  'size_band',
  'size_year',
  'size_category',
  'source',
  'source_on',
  'record_id',
] as const;

type UnitColumn = (typeof COMPANY_COLUMNS)[number];

export const unitTarget: TypedTarget<UnitColumn> = {
  ...companyTarget(COMPANY_COLUMNS),
  columns: COMPANY_COLUMNS,
};

const CELLS = {
  siren: 'siren',
  diffusion: 'statutDiffusionUniteLegale',
  state: 'etatAdministratifUniteLegale',
  legalForm: 'categorieJuridiqueUniteLegale',
  denomination: 'denominationUniteLegale',
  acronym: 'sigleUniteLegale',
  tradeName1: 'denominationUsuelle1UniteLegale',
  tradeName2: 'denominationUsuelle2UniteLegale',
  tradeName3: 'denominationUsuelle3UniteLegale',
  sex: 'sexeUniteLegale',
  firstName: 'prenom1UniteLegale',
  surname: 'nomUniteLegale',
  created: 'dateCreationUniteLegale',
  periodStart: 'dateDebut',
  sizeBand: 'trancheEffectifsUniteLegale',
  sizeYear: 'anneeEffectifsUniteLegale',
  sizeCategory: 'categorieEntreprise',
  activity: 'activitePrincipaleUniteLegale',
  nomenclature: 'nomenclatureActivitePrincipaleUniteLegale',
  naf2025: 'activitePrincipaleNAF25UniteLegale',
} as const;

/** Without these a file is not INSEE's StockUniteLegale; the diffusion status decides what may be kept at all. */
const REQUIRED = [CELLS.siren, CELLS.diffusion, CELLS.state, CELLS.legalForm, CELLS.denomination];
export const unitColumns = { required: REQUIRED, optional: Object.values(CELLS) };

const NO_TRADE_NAMES = '{}';
const NO_ACTIVITY = { code: null, scheme: null };

type UnitCells = Readonly<Record<keyof typeof CELLS, CellReader>>;

/** Maps rows of StockUniteLegale, columns found by name: the file grew from 33 to 35 columns. */
export function unitMapper(header: CsvHeader, sourceOn: Day): (row: CsvRow) => SourceRecord {
  const read = header.readers(CELLS);
  const day = plausibleDays(sourceOn);
  return (row) => {
    if (row.problem) return { line: row.line, outcome: { rejected: row.problem } };
    const siren = sireneNumber(read.siren(row), 9);
    if (!siren) return { line: row.line, outcome: { rejected: 'siren is not nine digits' } };
    const facts = [factRow(unitTarget, companyOf(siren, read, row, day, sourceOn))];
    return { line: row.line, warning: checksumWarning(siren), outcome: { facts } };
  };
}

/** Names only of public units; of a unit that may not be shown at all, nothing but that it exists and whether it is active. */
function companyOf(
  siren: string,
  read: UnitCells,
  row: CsvRow,
  day: (text: string | null) => Day | null,
  sourceOn: Day,
): Record<UnitColumn, Cell> {
  const legalForm = read.legalForm(row)?.padStart(4, '0') ?? null;
  const visibility = visibilityOf({
    diffusion: parseDiffusion(read.diffusion(row)),
    legalFormCode: legalForm,
    isNaturalPerson: namesPerson(read, row) ? true : null,
  });
  const isPublic = visibility === 'PUBLIC';
  const isShown = isDisclosed(visibility);
  const status = unitStatus(read.state(row));
  const { code, scheme } = isShown
    ? frenchActivity(read.activity(row), read.nomenclature(row), read.naf2025(row))
    : NO_ACTIVITY;
  const sizeBand = isShown ? knownSize(read.sizeBand(row)) : null;
  return {
    company_id: frenchCompanyId(siren as Siren),
    name: isPublic ? disclosedText(read.denomination(row)) : null,
    acronym: isPublic ? disclosedText(read.acronym(row)) : null,
    trade_names: isPublic
      ? tradeNames(read.tradeName1(row), read.tradeName2(row), read.tradeName3(row))
      : NO_TRADE_NAMES,
    visibility,
    status: visibility === 'HIDDEN' ? 'UNKNOWN' : status,
    created_on: isShown ? day(read.created(row)) : null,
    // The stock has no date of cessation: the current period begins on it, or later when something else changed since.
    ceased_on: isShown && status === 'CEASED' ? day(read.periodStart(row)) : null,
    legal_form_code: isShown ? legalForm : null,
    activity_code: code,
    activity_scheme: scheme,
    size_band: sizeBand,
    size_year: sizeBand ? yearOf(read.sizeYear(row)) : null,
    size_category: isShown ? read.sizeCategory(row) : null,
    source: 'SIRENE',
    source_on: sourceOn,
    record_id: siren,
  };
}

function namesPerson(read: UnitCells, row: CsvRow): boolean {
  return [read.sex, read.firstName, read.surname].some((cell) => disclosedText(cell(row)) !== null);
}

function tradeNames(...cells: readonly (string | null)[]): string {
  if (cells.every((cell) => cell === null)) return NO_TRADE_NAMES;
  return textArray([...new Set(cells.flatMap((cell) => disclosedText(cell) ?? []))]);
}

function yearOf(text: string | null): string | null {
  return text && /^\d{4}$/.test(text) ? text : null;
}
