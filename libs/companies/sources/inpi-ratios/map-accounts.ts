import { frenchCompanyId, parseDay, type Day } from '#kernel';
import { factRow, type TypedTarget } from '../../import/fact-row.js';
import type { Cell, RecordOutcome } from '../../import/source-definition.js';
import type { AccountsKind } from '../../profile/company-profile.js';
import { cleanSiren } from '../clean-siren.js';
import { parseDecimal, parseMinorUnits } from '../decimal.js';
import type { Cells } from '../table-records.js';

const COLUMNS = [
  'company_id',
  'closed_on',
  'kind',
  'is_partly_confidential',
  'turnover_minor',
  'net_result_minor',
  'equity_ratio',
  'liquidity_ratio',
  'cash_flow_margin',
  'interest_cover',
  'debt_ratio',
  'ebitda_margin',
  'customer_days',
  'supplier_days',
  'source',
  'source_on',
  'record_id',
] as const;

/** Ratios are recomputed by the source from time to time: the more recent file replaces the older one. */
export const annualAccountsTarget: TypedTarget<(typeof COLUMNS)[number]> = {
  table: 'annual_accounts',
  columns: COLUMNS,
  key: ['company_id', 'closed_on', 'kind'],
};

const KINDS: ReadonlyMap<string, AccountsKind> = new Map([
  ['C', 'COMPLETE'],
  ['S', 'SIMPLIFIED'],
  ['K', 'CONSOLIDATED'],
]);
const IS_PARTLY_CONFIDENTIAL: ReadonlyMap<string, boolean> = new Map([
  ['public', false],
  ['partiellement confidentiel', true],
]);
const EARLIEST = '1990-01-01';
/** Year-end effects and tiny turnovers give hundreds of days: what is beyond says no more than the bound. */
const MOST_SUPPLIER_DAYS = 180;
/** Ratios have three decimals: what is computed from smaller ones would be wrong by more than a hundredth. */
const LEAST_EXACT = 0.05;

/** Maps one row of ratios_inpi_bce: ratios in per cent, amounts in euros; what cannot be is left out. */
export function mapAccounts(cells: Cells, sourceOn: Day): RecordOutcome {
  const siren = cleanSiren(cells('siren'));
  if (!siren) return { rejected: 'siren is not a valid SIREN' };
  const closedOn = parseDay(cells('date_cloture_exercice'));
  if (!closedOn || closedOn < EARLIEST || closedOn > sourceOn)
    return { rejected: 'date_cloture_exercice is not a past day' };
  const form = cells('type_bilan')?.toUpperCase() ?? '';
  const kind = KINDS.get(form);
  if (!kind) return { rejected: `type_bilan ${form || 'is empty'}: not a form that we read` };
  const isPartlyConfidential = IS_PARTLY_CONFIDENTIAL.get(cells('confidentiality')?.toLowerCase() ?? '');
  if (isPartlyConfidential === undefined) return { skipped: 'accounts are not public' };
  return {
    facts: [
      factRow(annualAccountsTarget, {
        company_id: frenchCompanyId(siren),
        closed_on: closedOn,
        kind,
        is_partly_confidential: isPartlyConfidential ? 't' : 'f',
        ...figures(cells, kind, isPartlyConfidential),
        source: 'INPI_RATIOS',
        source_on: sourceOn,
        record_id: `${siren}/${closedOn}/${form}`,
      }),
    ],
  };
}

function figures(cells: Cells, kind: AccountsKind, isPartlyConfidential: boolean) {
  const isConsolidated = kind === 'CONSOLIDATED';
  const amount = (column: string, isZeroUnknown: boolean): Cell =>
    nonZero(parseMinorUnits(cells(column)), isZeroUnknown);
  // The consolidated form lacks most lines: its zeros mean "not in the form".
  const ratio = (column: string): Cell => nonZero(parseDecimal(cells(column)), isConsolidated);
  const turnover = amount('chiffre_d_affaires', isConsolidated || isPartlyConfidential);
  const netResult = amount('resultat_net', isConsolidated);
  const hasTurnover = !isConsolidated || isTurnoverCredible(turnover, netResult);
  const equity = equityRatio(ratio('autonomie_financiere'), ratio('taux_d_endettement'), kind);
  return {
    turnover_minor: hasTurnover ? turnover : null,
    net_result_minor: netResult,
    // Equity is a part of the balance sheet: above 100 % the source mixed two years or two units.
    equity_ratio: equity !== null && equity <= 100 ? String(equity) : null,
    liquidity_ratio: ratio('ratio_de_liquidite'),
    cash_flow_margin: hasTurnover ? ratio('caf_sur_ca') : null,
    interest_cover: ratio('couverture_des_interets'),
    debt_ratio: ratio('taux_d_endettement'),
    ebitda_margin: hasTurnover ? ratio('marge_ebe') : null,
    customer_days: hasTurnover ? ratio('credit_clients_jours') : null,
    supplier_days: supplierDays(cells('credit_fournisseurs_jours')),
  };
}

/**
 * Equity ÷ balance sheet, in per cent. On the simplified form the source divides debts by the balance sheet under this name
 * (lines (156 + 169) ÷ 180) and, as debt ratio, the same debts by equity (÷ 142): one over the other is equity ÷ balance sheet again.
 */
function equityRatio(published: Cell, debtRatio: Cell, kind: AccountsKind): number | null {
  const [value, debts] = [parseDecimal(published), parseDecimal(debtRatio)];
  if (kind !== 'SIMPLIFIED' || value === null) return value;
  const isExact = debts !== null && Math.min(Math.abs(value), Math.abs(debts)) >= LEAST_EXACT;
  return isExact ? Math.round((100_000 * value) / debts) / 1000 : null;
}

/** A group that earns more than it sells has filed its turnover in thousands (Danone 2019: 25,287,000 for 25 billion). */
function isTurnoverCredible(turnover: Cell, netResult: Cell): boolean {
  return turnover === null || netResult === null || Math.abs(Number(netResult)) <= Number(turnover);
}

function supplierDays(text: string | null): Cell {
  const days = parseDecimal(text);
  return days === null || days <= 0 ? null : String(Math.min(days, MOST_SUPPLIER_DAYS));
}

function nonZero(value: number | string | null, isZeroUnknown: boolean): Cell {
  return value === null || (isZeroUnknown && Number(value) === 0) ? null : String(value);
}
