import { refuseMissing } from '../../import/read/csv.js';
import { nameOf } from '../../import/merge-sql.js';
import { readTable } from '../../import/read/read-table.js';
import type { SourceDefinition } from '../../import/source-definition.js';
import { placeHeadOffices } from '../sirene/head-office.sql.js';
import {
  establishmentCells,
  establishmentColumns,
  PERIOD_END,
  STOCK_REQUIRED,
} from './establishment-cells.js';
import { periodsTarget, stockTarget } from './establishment-targets.js';
import { byEstablishment, periodsMapper } from './map-periods.js';
import { stockMapper } from './map-stock.js';

/** INSEE's StockEtablissement, or its history of periods: the header tells which. */
export const sireneEstablishmentsSource: SourceDefinition = {
  name: 'sirene-establishments',
  source: 'SIRENE',
  targets: [stockTarget, periodsTarget],
  afterMerge: (stagingOf) =>
    [stockTarget, periodsTarget].map((target) => placeHeadOffices(stagingOf(nameOf(target)))),
  async *records(input, { sourceOn }) {
    const { header, batches } = await readTable(input, establishmentColumns);
    const read = header.readers(establishmentCells);
    if (header.has(PERIOD_END)) {
      const map = periodsMapper(read, sourceOn);
      for await (const groups of byEstablishment(read, batches)) yield groups.map(map);
      return;
    }
    refuseMissing(header, STOCK_REQUIRED);
    const map = stockMapper(read, sourceOn);
    for await (const rows of batches) yield rows.map(map);
  },
};
