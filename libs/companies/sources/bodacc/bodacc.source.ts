import { DomainError } from '#kernel';
import { readCsv, type CsvRow } from '../../import/read/csv.js';
import { readJson, type JsonRecord } from '../../import/read/json-lines.js';
import type {
  ImportInput,
  RecordOutcome,
  SourceDefinition,
  SourceRecord,
} from '../../import/source-definition.js';
import { companyInPassing } from '../company-in-passing.js';
import { dilaNotices } from './dila-xml.js';
import { legalNoticeTarget } from './legal-notice.target.js';
import { mapNotice } from './map-notice.js';
import { noticeFromXml } from './notice-from-xml.js';
import { childOf, isObject, type RawNotice } from './raw-notice.js';

/** Without these a CSV is not an export with technical names. */
const REQUIRED = ['dateparution', 'numeroannonce', 'registre'] as const;
const FIELDS = [
  ...REQUIRED,
  'id',
  'publicationavis',
  'parution',
  'typeavis',
  'typeavis_lib',
  'familleavis',
  'familleavis_lib',
  'tribunal',
  'commercant',
  'ville',
  'cp',
  'listepersonnes',
  'listeprecedentproprietaire',
  'jugement',
  'acte',
  'radiationaurcs',
  'depot',
  'parutionavisprecedent',
] as const;

/** BODACC notices: Opendatasoft exports (JSON, JSON lines, CSV) and DILA bulletins (XML). */
export const bodaccSource: SourceDefinition = {
  name: 'bodacc',
  source: 'BODACC',
  targets: [companyInPassing, legalNoticeTarget],
  records(input) {
    if (input.format === 'csv') return csvRecords(input);
    if (input.format === 'json' || input.format === 'jsonl') return jsonRecords(input, input.format);
    if (input.format === 'xml') return xmlRecords(input);
    throw new DomainError(
      'WRONG_FORMAT',
      `BODACC comes as JSON, JSON lines, CSV or XML, not as ${input.format}.`,
    );
  },
};

async function* csvRecords(input: ImportInput): AsyncIterable<readonly SourceRecord[]> {
  const { header, batches } = await readCsv(input.bytes(), { required: REQUIRED });
  const positions = FIELDS.map((field) => [field, header.positionOf(field)] as const);
  const fieldsOf = (row: CsvRow): RawNotice =>
    Object.fromEntries(positions.map(([field, position]) => [field, row.cells[position] || null]));
  for await (const rows of batches) {
    yield rows.map((row) => ({
      line: row.line,
      outcome: row.problem ? { rejected: row.problem } : mapNotice(fieldsOf(row)),
    }));
  }
}

async function* jsonRecords(
  input: ImportInput,
  format: 'json' | 'jsonl',
): AsyncIterable<readonly SourceRecord[]> {
  for await (const records of readJson(input.bytes(), format)) {
    yield records.map((record) => ({ line: record.line, outcome: jsonOutcome(record) }));
  }
}

/** API v1 wraps the fields of a record; v2.1 and the exports do not. */
function jsonOutcome({ value, problem }: JsonRecord): RecordOutcome {
  if (problem) return { rejected: problem };
  if (!isObject(value)) return { rejected: 'not an object' };
  return mapNotice(childOf(value, 'fields') ?? value);
}

async function* xmlRecords(input: ImportInput): AsyncIterable<readonly SourceRecord[]> {
  let line = 0;
  for await (const notices of dilaNotices(input.bytes())) {
    yield notices.map((notice) => ({
      line: ++line,
      outcome: xmlOutcome(noticeFromXml(notice), notice.bulletin),
    }));
  }
}

function xmlOutcome(notice: RawNotice | null, bulletin: string): RecordOutcome {
  return notice ? mapNotice(notice) : { skipped: `bulletin ${bulletin} is not kept` };
}
