import type { Provenance, Source } from '#kernel';

const PAGES: Readonly<Record<Source, (recordId: string) => string | null>> = {
  SIRENE: (siren) =>
    /^\d{9}/.test(siren) ? `https://annuaire-entreprises.data.gouv.fr/entreprise/${siren.slice(0, 9)}` : null,
  RECHERCHE_ENTREPRISES: (siren) =>
    /^\d{9}$/.test(siren) ? `https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}` : null,
  BODACC: (id) =>
    /^[ABC]\d{9,}$/.test(id)
      ? `https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:${id}`
      : null,
  INPI_RATIOS: () => 'https://data.economie.gouv.fr/explore/dataset/ratios_inpi_bce/',
  DGCCRF: () => null,
  COMPANIES_HOUSE: (number) =>
    `https://find-and-update.company-information.service.gov.uk/company/${encodeURIComponent(number)}`,
  GB_PAYMENT_PRACTICES: (id) =>
    /^\d+$/.test(id)
      ? `https://check-payment-practices.service.gov.uk/report/${id}`
      : 'https://check-payment-practices.service.gov.uk/',
};

/** Public page where a fact can be checked; null when the register has none for this record. */
export function sourceUrl({ source, recordId }: Pick<Provenance, 'source' | 'recordId'>): string | null {
  return PAGES[source](recordId);
}
