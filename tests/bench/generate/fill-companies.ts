import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from '#persistence';
import { generateUnits, type GeneratedUnit } from './units.js';

const ROWS_PER_CHUNK = 5_000;
const COPY = `COPY company (company_id, name, acronym, trade_names, visibility, status, created_on, legal_form_code, activity_code,
  activity_scheme, size_band, size_category, postcode, locality, department, source, source_on, record_id) FROM STDIN`;

/** Fills the empty `company` table with `count` invented companies, straight through COPY: benches do not wait for an import. */
export async function fillCompanies(database: Database, count: number, seed?: number): Promise<void> {
  await database.withConnection(async (client) => {
    await pipeline(Readable.from(chunks(count, seed)), client.query(copyFrom(COPY)));
    await client.query('VACUUM ANALYZE company');
  });
}

function* chunks(count: number, seed?: number): Generator<string> {
  let lines: string[] = [];
  for (const unit of generateUnits(count, seed)) {
    lines.push(toLine(unit));
    if (lines.length < ROWS_PER_CHUNK) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

function toLine(unit: GeneratedUnit): string {
  const cells = [
    `FR-${unit.siren}`,
    unit.name,
    unit.acronym || '\\N',
    unit.tradeName ? `{"${unit.tradeName}"}` : '{}',
    'PUBLIC',
    unit.isActive ? 'ACTIVE' : 'CEASED',
    unit.createdOn,
    unit.legalFormCode,
    unit.activityCode,
    'NAF_REV2',
    unit.sizeBand,
    unit.sizeCategory,
    unit.postcode,
    unit.locality,
    unit.postcode.slice(0, 2),
    'SIRENE',
    unit.updatedOn,
    unit.siren,
  ];
  return `${cells.join('\t')}\n`;
}
