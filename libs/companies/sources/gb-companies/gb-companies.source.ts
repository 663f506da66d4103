import { readTable } from '../../import/read/read-table.js';
import type { SourceDefinition } from '../../import/source-definition.js';
import { gbCompanyColumns, gbCompanyMapper, gbCompanyTarget } from './map-company.js';

/** Companies House's BasicCompanyData: every live company of the United Kingdom, as one file or in parts. */
export const gbCompaniesSource: SourceDefinition = {
  name: 'gb-companies',
  source: 'COMPANIES_HOUSE',
  targets: [gbCompanyTarget],
  async *records(input, { sourceOn }) {
    const { header, batches } = await readTable(input, gbCompanyColumns);
    const map = gbCompanyMapper(header, sourceOn);
    for await (const rows of batches) yield rows.map(map);
  },
};
