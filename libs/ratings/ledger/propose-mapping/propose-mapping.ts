import type { Currency } from '#kernel';
import {
  DEFAULT_TERMS_DAYS,
  LEDGER_FIELDS,
  type ColumnMapping,
  type LedgerField,
} from '../column-mapping.js';
import type { ColumnShape } from '../read-table/column-shape.js';
import { headingScore } from '../read-table/header-words.js';
import type { TableProfile } from '../read-table/inspect-table.js';

interface ProposedColumn {
  readonly field: LedgerField;
  readonly column: string;
  /** 0 to 1; below ½ the member should look twice. */
  readonly confidence: number;
}

/** A question that the file leaves open, with a cell that can be read both ways. */
interface OpenQuestion {
  readonly about: 'dayOrder' | 'decimalMark';
  readonly column: string;
  readonly example: string;
}

export interface MappingProposal {
  readonly layout: 'AGED' | 'PAID';
  readonly mapping: ColumnMapping;
  readonly columns: readonly ProposedColumn[];
  readonly questions: readonly OpenQuestion[];
}

const DAY_FIELDS: readonly LedgerField[] = ['issuedOn', 'dueOn', 'paidOn'];
const AMOUNT_FIELDS: readonly LedgerField[] = ['amount', 'openAmount', 'paidAmount'];
/** A column that has the right heading and the wrong cells is not proposed. */
const LOWEST_CONFIDENCE = 0.3;

/**
 * What each column of a member's table probably means, from its heading and from its cells. The surest pairs are taken
 * first, each column and each field once.
 */
export function proposeMapping(profile: TableProfile, currency: Currency = 'EUR'): MappingProposal {
  const columns = pairs(profile);
  const byField = Object.fromEntries(columns.map(({ field, column }) => [field, column]));
  const questions = openQuestions(profile, columns);
  return {
    layout: byField['paidOn'] ? 'PAID' : 'AGED',
    mapping: { columns: byField, currency, termsDays: DEFAULT_TERMS_DAYS },
    columns,
    questions,
  };
}

function pairs(profile: TableProfile): ProposedColumn[] {
  const candidates = LEDGER_FIELDS.flatMap((field) =>
    profile.headers.map((column, at) => ({
      field,
      column,
      confidence: confidenceOf(field, column, profile.shapes[at]!),
    })),
  )
    .filter(({ confidence }) => confidence >= LOWEST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
  const taken = new Set<string>();
  const chosen = new Map<LedgerField, ProposedColumn>();
  for (const candidate of candidates) {
    if (chosen.has(candidate.field) || taken.has(candidate.column)) continue;
    chosen.set(candidate.field, candidate);
    taken.add(candidate.column);
  }
  return [...chosen.values()].sort((a, b) => LEDGER_FIELDS.indexOf(a.field) - LEDGER_FIELDS.indexOf(b.field));
}

/** Heading first: cells alone tell days from amounts, but not an issue day from a due day. */
function confidenceOf(field: LedgerField, column: string, shape: ColumnShape): number {
  const heading = headingScore(column.replace(/ \(\d+\)$/, ''), field);
  const cells = cellScore(field, shape);
  if (cells === 0) return 0;
  if (heading > 0) return Number((heading * (0.5 + 0.5 * cells)).toFixed(2));
  const isTelling = field === 'clientNumber' || field === 'email';
  return isTelling && cells > 0.6 ? 0.6 * cells : 0;
}

function cellScore(field: LedgerField, shape: ColumnShape): number {
  if (shape.filled === 0) return 0.2;
  if (DAY_FIELDS.includes(field)) return Math.max(shape.days, isSerials(shape) ? 0.5 : 0);
  if (AMOUNT_FIELDS.includes(field)) return shape.amounts;
  if (field === 'clientNumber') return Math.max(shape.companyNumbers, 0.2);
  if (field === 'email') return shape.emails;
  if (field === 'postcode') return shape.postcodes;
  if (field === 'clientName') return 1 - Math.max(shape.days, shape.amounts);
  return shape.days > 0.8 ? 0 : 1;
}

/** Days that Excel wrote as numbers look like amounts. */
function isSerials(shape: ColumnShape): boolean {
  return shape.amounts > 0.8 && shape.decimalMark.kind === 'INDIFFERENT';
}

function openQuestions(profile: TableProfile, columns: readonly ProposedColumn[]): OpenQuestion[] {
  return columns.flatMap(({ field, column }): OpenQuestion[] => {
    const about = DAY_FIELDS.includes(field)
      ? 'dayOrder'
      : AMOUNT_FIELDS.includes(field)
        ? 'decimalMark'
        : null;
    if (!about) return [];
    const verdict = profile.shapes[profile.headers.indexOf(column)]![about];
    return verdict.kind === 'AMBIGUOUS' ? [{ about, column, example: verdict.example }] : [];
  });
}
