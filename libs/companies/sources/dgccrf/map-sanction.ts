import { frenchCompanyId, parseDay, type Day } from '#kernel';
import { factRow, type TypedTarget } from '../../import/fact-row.js';
import type { RecordOutcome } from '../../import/source-definition.js';
import { cleanSiren } from '../clean-siren.js';
import { parseMinorUnits } from '../decimal.js';
import type { Cells } from '../table-records.js';

const COLUMNS = [
  'company_id',
  'record_id',
  'amount_minor',
  'currency',
  'reason',
  'decided_on',
  'published_until',
  'url',
  'source',
  'source_on',
] as const;

export const sanctionTarget: TypedTarget<(typeof COLUMNS)[number]> = {
  table: 'sanction',
  columns: COLUMNS,
  key: ['company_id', 'record_id'],
};

/**
 * Maps one row of the hand-kept table of published fines. Refused without a SIREN (a name alone could strike another
 * company), without the address of the decision, and outside the days on which the law lets it be published.
 */
export function mapSanction(cells: Cells, sourceOn: Day): RecordOutcome {
  const siren = cleanSiren(cells('siren'));
  if (!siren) return { rejected: 'siren is not a valid SIREN' };
  const amountMinor = parseMinorUnits(cells('amount_eur'));
  if (!amountMinor || Number(amountMinor) <= 0) return { rejected: 'amount_eur is not an amount' };
  const [decidedOn, from, until] = ['decision_date', 'published_from', 'published_to'].map((column) =>
    parseDay(cells(column)),
  );
  if (!decidedOn || !from || !until)
    return { rejected: 'decision_date, published_from and published_to must be days' };
  if (decidedOn > from || from > until)
    return { rejected: 'decision_date, published_from and published_to are not in order' };
  if (until < sourceOn) return { rejected: `publication ended on ${until}` };
  if (from > sourceOn) return { rejected: `publication begins on ${from}` };
  const reason = cells('reason');
  const url = cells('url');
  if (!reason || !url?.startsWith('https://')) return { rejected: 'reason and an https url are required' };
  return {
    facts: [
      factRow(sanctionTarget, {
        company_id: frenchCompanyId(siren),
        record_id: `${siren}/${decidedOn}`,
        amount_minor: amountMinor,
        currency: 'EUR',
        reason,
        decided_on: decidedOn,
        published_until: until,
        url,
        source: 'DGCCRF',
        source_on: from,
      }),
    ],
  };
}
