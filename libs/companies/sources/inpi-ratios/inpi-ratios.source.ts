import type { SourceDefinition } from '../../import/source-definition.js';
import { tableRecords } from '../table-records.js';
import { annualAccountsTarget, mapAccounts } from './map-accounts.js';

const REQUIRED = ['siren', 'date_cloture_exercice', 'type_bilan', 'confidentiality'];

/** Ratios of filed annual accounts (ratios_inpi_bce), in either spelling of its header, as CSV or API answer. */
export const inpiRatiosSource: SourceDefinition = {
  name: 'inpi-ratios',
  source: 'INPI_RATIOS',
  targets: [annualAccountsTarget],
  records: (input, { sourceOn }) => tableRecords(input, REQUIRED, (cells) => mapAccounts(cells, sourceOn)),
};
