import type { LocalizedText } from '#kernel';
import type { NoticeKind } from '../profile/company-profile.js';

const NOTICE_KINDS: Readonly<Record<NoticeKind, LocalizedText>> = {
  SAFEGUARD_OPENED: { fr: 'Ouverture d’une sauvegarde', en: 'Safeguard proceedings opened' },
  REORGANISATION_OPENED: {
    fr: 'Ouverture d’un redressement judiciaire',
    en: 'Reorganisation proceedings opened',
  },
  LIQUIDATION_OPENED: { fr: 'Ouverture d’une liquidation judiciaire', en: 'Liquidation opened' },
  PROCEDURE_OPENED: { fr: 'Ouverture d’une procédure collective', en: 'Insolvency proceedings opened' },
  CONVERTED_TO_REORGANISATION: {
    fr: 'Passage en redressement judiciaire',
    en: 'Converted to reorganisation',
  },
  CONVERTED_TO_LIQUIDATION: { fr: 'Passage en liquidation judiciaire', en: 'Converted to liquidation' },
  PROCEDURE_EXTENDED: { fr: 'Extension d’une procédure collective', en: 'Insolvency proceedings extended' },
  PLAN_ADOPTED: { fr: 'Plan arrêté par le tribunal', en: 'Plan adopted by the court' },
  PLAN_AMENDED: { fr: 'Plan modifié', en: 'Plan amended' },
  PLAN_TERMINATED: { fr: 'Fin du plan', en: 'Plan terminated' },
  LIQUIDATION_REOPENED: { fr: 'Reprise de la liquidation judiciaire', en: 'Liquidation reopened' },
  CLOSED_FOR_LACK_OF_ASSETS: {
    fr: 'Clôture pour insuffisance d’actif : des créanciers n’ont pas été payés',
    en: 'Closed for lack of assets: creditors were left unpaid',
  },
  CLOSED_DEBTS_PAID: { fr: 'Clôture : les dettes ont été payées', en: 'Closed: the debts were paid' },
  PROCEDURE_ENDED: { fr: 'Fin de la procédure', en: 'Proceedings ended' },
  PAYMENT_STOP_DATE_CHANGED: {
    fr: 'Date de cessation des paiements modifiée',
    en: 'Date on which payments stopped changed',
  },
  CLAIMS_FILED: { fr: 'Dépôt de l’état des créances', en: 'List of claims filed' },
  REMOVED_FROM_REGISTER: { fr: 'Radiation du registre du commerce', en: 'Removed from the trade register' },
  ACCOUNTS_FILED: { fr: 'Dépôt des comptes annuels', en: 'Annual accounts filed' },
  REGISTERED: { fr: 'Immatriculation', en: 'Registration' },
  BUSINESS_SOLD: { fr: 'Vente d’un fonds de commerce', en: 'Business sold' },
  OTHER: { fr: 'Autre annonce', en: 'Other notice' },
};

/** What a notice says, in plain words; its exact wording in the register stands beside it. */
export function noticeKindLabel(kind: NoticeKind): LocalizedText {
  return NOTICE_KINDS[kind];
}
