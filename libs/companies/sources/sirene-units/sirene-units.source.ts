import { readTable } from '../../import/read/read-table.js';
import type { SourceDefinition } from '../../import/source-definition.js';
import { forgetHiddenPlaces, placeHeadOffices } from '../sirene/head-office.sql.js';
import { unitColumns, unitMapper, unitTarget } from './map-unit.js';

/** INSEE's StockUniteLegale: every French company, association and public body, and the sole traders without their names. */
export const sireneUnitsSource: SourceDefinition = {
  name: 'sirene-units',
  source: 'SIRENE',
  targets: [unitTarget],
  afterMerge: (stagingOf) => [forgetHiddenPlaces, placeHeadOffices].map((sql) => sql(stagingOf('company'))),
  async *records(input, { sourceOn }) {
    const { header, batches } = await readTable(input, unitColumns);
    const map = unitMapper(header, sourceOn);
    for await (const rows of batches) yield rows.map(map);
  },
};
