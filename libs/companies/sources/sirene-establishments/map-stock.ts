import type { Day } from '#kernel';
import { factRow } from '../../import/fact-row.js';
import type { CsvRow } from '../../import/read/csv.js';
import type { SourceRecord } from '../../import/source-definition.js';
import { disclosedText } from '../../privacy/disclosed-text.js';
import { parseDiffusion } from '../../privacy/diffusion.js';
import { frenchActivity } from '../sirene/french-activity.js';
import { knownSize } from '../sirene/known-size.js';
import { plausibleDays } from '../sirene/plausible-day.js';
import { checksumWarning } from '../sirene/sirene-number.js';
import { numberOf, statusOf, type EstablishmentCells } from './establishment-cells.js';
import { stockTarget } from './establishment-targets.js';

/** Maps rows of StockEtablissement. Nothing that says who or where is read from a row whose diffusion is not full. */
export function stockMapper(read: EstablishmentCells, sourceOn: Day): (row: CsvRow) => SourceRecord {
  const day = plausibleDays(sourceOn);
  return (row) => {
    if (row.problem) return { line: row.line, outcome: { rejected: row.problem } };
    const number = numberOf(read, row);
    if (!number) return { line: row.line, outcome: { rejected: 'siret is not fourteen digits' } };
    const isShown = parseDiffusion(read.diffusion(row)) === 'FULL';
    const status = statusOf(read.state(row));
    const { code, scheme } = frenchActivity(read.activity(row), read.nomenclature(row), read.naf2025(row));
    const facts = [
      factRow(stockTarget, {
        company_id: number.companyId,
        siret: number.siret,
        status,
        created_on: day(read.created(row)),
        closed_on: status === 'CLOSED' ? day(read.periodStart(row)) : null,
        activity_code: code,
        activity_scheme: scheme,
        size_band: knownSize(read.sizeBand(row)),
        locality: isShown ? disclosedText(read.locality(row) ?? read.foreignLocality(row)) : null,
        municipality_code: isShown ? disclosedText(read.municipality(row)) : null,
        source: 'SIRENE',
        source_on: sourceOn,
        record_id: number.siret,
        is_head_office: read.isHeadOffice(row)?.toLowerCase() === 'true' ? 't' : 'f',
        trade_name: isShown ? (disclosedText(read.usualName(row)) ?? disclosedText(read.sign1(row))) : null,
        postcode: isShown ? disclosedText(read.postcode(row)) : null,
      }),
    ];
    return { line: row.line, warning: checksumWarning(number.siret), outcome: { facts } };
  };
}
