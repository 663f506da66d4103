import type { Source } from '#kernel';

/** Under what terms a register gives its data, and where they can be obtained. */
export interface SourceLicence {
  readonly licence: string;
  readonly url: string;
}

const LICENCE_OUVERTE = 'Licence Ouverte 2.0 (Etalab)';
const OPEN_GOVERNMENT_LICENCE = 'Open Government Licence v3.0';

export const SOURCE_LICENCES: Readonly<Record<Source, SourceLicence>> = {
  SIRENE: {
    licence: LICENCE_OUVERTE,
    url: 'https://www.data.gouv.fr/datasets/5b7ffc618b4c4169d30727e0',
  },
  RECHERCHE_ENTREPRISES: { licence: LICENCE_OUVERTE, url: 'https://recherche-entreprises.api.gouv.fr' },
  BODACC: { licence: LICENCE_OUVERTE, url: 'https://bodacc-datadila.opendatasoft.com' },
  INPI_RATIOS: {
    licence: LICENCE_OUVERTE,
    url: 'https://data.economie.gouv.fr/explore/dataset/ratios_inpi_bce',
  },
  // Not a data set: fines are published one by one, because the law orders it, and for a limited time.
  DGCCRF: {
    licence: 'Publication ordered by law (art. L. 470-2 of the French commercial code)',
    url: 'https://www.economie.gouv.fr/dgccrf',
  },
  COMPANIES_HOUSE: {
    licence: OPEN_GOVERNMENT_LICENCE,
    url: 'https://download.companieshouse.gov.uk/en_output.html',
  },
  GB_PAYMENT_PRACTICES: {
    licence: OPEN_GOVERNMENT_LICENCE,
    url: 'https://check-payment-practices.service.gov.uk/export',
  },
};
