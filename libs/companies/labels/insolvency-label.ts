import type { LocalizedText } from '#kernel';
import type { InsolvencyStatus } from '../profile/company-profile.js';

const INSOLVENCY_STATUSES: Readonly<Record<InsolvencyStatus, LocalizedText>> = {
  NONE: { fr: 'Aucune procédure collective connue', en: 'No known insolvency proceedings' },
  SAFEGUARD: { fr: 'En sauvegarde', en: 'In safeguard proceedings' },
  REORGANISATION: { fr: 'En redressement judiciaire', en: 'In reorganisation proceedings' },
  PLAN: { fr: 'Sous un plan arrêté par le tribunal', en: 'Under a court-approved plan' },
  LIQUIDATION: { fr: 'En liquidation judiciaire', en: 'In liquidation' },
  CLOSED_UNPAID: {
    fr: 'Liquidation clôturée, créanciers non payés',
    en: 'Liquidation closed, creditors left unpaid',
  },
  CLOSED_PAID: { fr: 'Procédure clôturée, dettes payées', en: 'Proceedings closed, debts paid' },
};

/** Insolvency state in plain words. */
export function insolvencyLabel(status: InsolvencyStatus): LocalizedText {
  return INSOLVENCY_STATUSES[status];
}
