import type { SourceDefinition } from '../import/source-definition.js';
import { rechercheEntreprisesSource } from '../recherche-entreprises/recherche-entreprises.source.js';
import { bodaccSource } from './bodacc/bodacc.source.js';
import { dgccrfSource } from './dgccrf/dgccrf.source.js';
import { gbCompaniesSource } from './gb-companies/gb-companies.source.js';
import { gbPaymentPracticesSource } from './gb-payment-practices/gb-payment-practices.source.js';
import { inpiRatiosSource } from './inpi-ratios/inpi-ratios.source.js';
import { sireneEstablishmentsSource } from './sirene-establishments/sirene-establishments.source.js';
import { sireneUnitsSource } from './sirene-units/sirene-units.source.js';

/** Everything that `import` can read, in the order in which a whole database is best filled: identities before facts. */
export const ALL_SOURCES: readonly SourceDefinition[] = [
  sireneUnitsSource,
  sireneEstablishmentsSource,
  rechercheEntreprisesSource,
  bodaccSource,
  inpiRatiosSource,
  dgccrfSource,
  gbCompaniesSource,
  gbPaymentPracticesSource,
];
