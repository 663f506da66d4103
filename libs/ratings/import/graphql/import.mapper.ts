import type { ColumnMapping } from '../../ledger/column-mapping.js';
import { proposeMapping } from '../../ledger/propose-mapping/propose-mapping.js';
import type { TableProfile } from '../../ledger/read-table/inspect-table.js';
import { proofTierOf } from '../confirm-import/proof-tier.js';
import {
  NOTHING_TOLD,
  type CountedReason,
  type ImportOutcome,
  type LedgerImport,
  type ReadingReport,
} from '../store/ledger-import.js';
import { refusedInvoiceMessage } from '../tell-clients/refused-invoice.js';
import type { ImportClient } from '../views/import-clients.js';
import { markName, markOf } from './import.enums.js';
import type { LedgerMappingInput } from './import.inputs.js';
import {
  LedgerClientObject,
  type LedgerCountsObject,
  type LedgerImportOutcomeObject,
  type LedgerMappingObject,
  type LedgerPreviewObject,
  type LedgerReasonObject,
} from './import-parts.objects.js';
import { LedgerImportObject } from './ledger-import.object.js';

export function toLedgerImport(record: LedgerImport, isVerified: boolean): LedgerImportObject {
  const { failure, report, result, status } = record;
  return Object.assign(new LedgerImportObject(), {
    id: record.id,
    status,
    format: record.format,
    fileName: record.fileName,
    observedOn: record.observedOn,
    termsDays: record.mapping?.termsDays ?? record.termsDays,
    rowsRead: record.rowsRead,
    progress: record.progress,
    counts: report && toCounts(report),
    result: result && toOutcome(result),
    failure: failure && { code: failure.code, field: failure.field, message: failure.sentence },
    createdAt: record.createdAt,
    finishedAt: record.finishedAt,
    canUndo: status !== 'UNDONE' && status !== 'UNDOING',
    tier: proofTierOf(record, isVerified),
    needsClaim: !isVerified,
    record,
  } satisfies LedgerImportObject);
}

function toCounts({ skipped, warnings, ...report }: ReadingReport): LedgerCountsObject {
  const { rows, invoices, clients, payments, unpaidOn, droppedPersons } = report;
  const counts = { rows, invoices, clients, payments, unpaidOn, droppedPersons };
  return { ...counts, skipped: skipped.map(toReason), warnings: warnings.map(toReason) };
}

function toReason({ reason, sentence, count, examples }: CountedReason): LedgerReasonObject {
  return { reason, label: sentence, count, examples };
}

function toOutcome({ refused, ...counts }: ImportOutcome): LedgerImportOutcomeObject {
  const reasons = Object.entries(refused).sort(([, a], [, b]) => b - a);
  return {
    // Outcomes that were kept before a figure was known do not hold it.
    ...NOTHING_TOLD,
    ...counts,
    refused: reasons.map(([reason, count]) => ({
      reason,
      label: refusedInvoiceMessage(reason),
      count,
      examples: [],
    })),
  };
}

export function toLedgerClient(client: ImportClient): LedgerClientObject {
  return Object.assign(new LedgerClientObject(), {
    key: client.key,
    nameInFile: client.name,
    numberInFile: client.number,
    postcodeInFile: client.postcode,
    mayBePerson: client.mayBePerson,
    match: client.match,
    invoices: client.invoices,
    overdue: client.overdue,
    amountMinor: String(client.amountMinor),
    currency: client.currency,
    needsContact: client.needsContact,
    client,
  } satisfies LedgerClientObject);
}

/** `chosen` by the member, now or for an earlier file with the same headings. */
export function toPreview(profile: TableProfile, chosen: ColumnMapping | null): LedgerPreviewObject {
  const { mapping, columns, questions } = proposeMapping(profile);
  const confidence = new Map(
    columns.map((column) => [`${column.field} ${column.column}`, column.confidence]),
  );
  return {
    headers: profile.headers,
    firstRows: profile.preview,
    rows: profile.rows,
    proposal: toMapping(chosen ?? mapping, (field, column) =>
      chosen ? 1 : (confidence.get(`${field} ${column}`) ?? 1),
    ),
    questions,
  };
}

function toMapping(
  { columns, dayOrder, decimalMark, currency, termsDays }: ColumnMapping,
  confidenceOf: (field: string, column: string) => number,
): LedgerMappingObject {
  const pairs = Object.entries(columns) as [LedgerMappingObject['columns'][number]['field'], string][];
  return {
    columns: pairs.map(([field, column]) => ({ field, column, confidence: confidenceOf(field, column) })),
    dayOrder: dayOrder ?? null,
    decimalMark: markName(decimalMark),
    currency,
    termsDays,
  };
}

/** As `parseMapping` takes it. */
export function readMapping({
  columns,
  dayOrder,
  decimalMark,
  currency,
  termsDays,
}: LedgerMappingInput): unknown {
  return {
    columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
    ...(dayOrder && { dayOrder }),
    ...(decimalMark && { decimalMark: markOf[decimalMark] }),
    currency,
    termsDays,
  };
}
