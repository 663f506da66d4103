import type { LocalizedText, Source } from '#kernel';

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

/** Name of a register as a reader would call it. */
export function sourceName(source: Source): LocalizedText {
  return NAMES[source];
}
