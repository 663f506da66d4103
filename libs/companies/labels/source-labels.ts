import type { LocalizedText, Provenance, Source } from '#kernel';

const NAMES: Readonly<Record<Source, LocalizedText>> = {
  SIRENE: { fr: 'Répertoire Sirene (INSEE)', en: 'Sirene register (INSEE)' },
  RECHERCHE_ENTREPRISES: {
    fr: 'API Recherche d’entreprises (État français)',
    en: 'Recherche d’entreprises API (French State)',
  },
  BODACC: {
    fr: 'BODACC (Bulletin officiel des annonces civiles et commerciales)',
    en: 'BODACC (official gazette of commercial notices)',
  },
  INPI_RATIOS: {
    fr: 'Ratios financiers (INPI, Banque de France)',
    en: 'Financial ratios (INPI, Banque de France)',
  },
  DGCCRF: {
    fr: 'Sanctions de la DGCCRF',
    en: 'Fines of the DGCCRF (French competition and consumer authority)',
  },
  COMPANIES_HOUSE: { fr: 'Companies House (registre britannique)', en: 'Companies House' },
  GB_PAYMENT_PRACTICES: {
    fr: 'Déclarations de pratiques de paiement (Royaume-Uni)',
    en: 'UK payment practices reports',
  },
};

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

/** Name of a register as a reader would call it. */
export function sourceName(source: Source): LocalizedText {
  return NAMES[source];
}

/** Public page where a fact can be checked; null when the register has none for this record. */
export function sourceUrl({ source, recordId }: Pick<Provenance, 'source' | 'recordId'>): string | null {
  return PAGES[source](recordId);
}
