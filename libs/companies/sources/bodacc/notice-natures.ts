import type { NoticeKind } from '../../profile/company-profile.js';

/** `PERSONAL_SANCTION` is never stored: it strikes a manager, not the company. */
export type Decision = NoticeKind | 'PERSONAL_SANCTION';
type NatureClass = Decision | 'READ_THE_TEXT';

/**
 * Exact natures of the register, by what they do. An extension is filed under each company it draws in, for which
 * it opens the procedure. The two "Autre …" natures and those of the Court of Appeal say nothing by themselves.
 */
const NATURES_BY_CLASS: readonly (readonly [NatureClass, readonly string[]])[] = [
  [
    'LIQUIDATION_OPENED',
    ["Jugement d'ouverture de liquidation judiciaire", "Jugement d'extension de liquidation judiciaire"],
  ],
  [
    'REORGANISATION_OPENED',
    [
      "Jugement d'ouverture d'une procédure de redressement judiciaire",
      "Jugement d'extension d'une procédure de redressement judiciaire",
    ],
  ],
  [
    'SAFEGUARD_OPENED',
    [
      "Jugement d'ouverture d'une procédure de sauvegarde",
      "Jugement d'ouverture d'une procédure de sauvegarde accélérée",
      "Jugement d'ouverture d'une procédure de sauvegarde financière accélérée",
      "Jugement d'extension d'une procédure de sauvegarde",
    ],
  ],
  ['PROCEDURE_OPENED', ["Jugement d'ouverture d'une procédure de traitement de sortie de crise"]],
  [
    'CONVERTED_TO_LIQUIDATION',
    [
      'Jugement de conversion en liquidation judiciaire',
      'Jugement de conversion en liquidation judiciaire de la procédure de sauvegarde',
      'Jugement de conversion en liquidation judiciaire de la procédure de sauvegarde financière accélérée',
      'Jugement prononçant la résolution du plan de redressement et la liquidation judiciaire',
      'Jugement prononçant la résolution du plan de sauvegarde et la liquidation judiciaire',
      'Jugement prononçant la résolution du plan de sauvegarde accélérée et la liquidation judiciaire',
      'Jugement prononçant la résolution du plan de sauvegarde financière accélérée et la liquidation judiciaire',
      'Jugement prononçant la résolution du plan de cession et la liquidation judiciaire',
      'Jugement prononçant la résolution du plan de traitement de sortie de crise et la liquidation judiciaire',
      'Jugement mettant fin à la procédure de traitement de sortie de crise et ouvrant une procédure de liquidation judiciaire',
    ],
  ],
  [
    'CONVERTED_TO_REORGANISATION',
    [
      'Jugement de conversion en redressement judiciaire de la procédure de sauvegarde',
      'Jugement de conversion en redressement judiciaire de la procédure de sauvegarde financière accélérée',
      'Jugement prononçant la résolution du plan de sauvegarde et le redressement judiciaire',
      'Jugement mettant fin à la procédure de traitement de sortie de crise et ouvrant une procédure de redressement judiciaire',
    ],
  ],
  [
    'PLAN_ADOPTED',
    [
      'Jugement de plan de redressement',
      'Jugement arrêtant le plan de sauvegarde',
      'Jugement arrêtant un plan de cession',
    ],
  ],
  [
    'PLAN_AMENDED',
    [
      'Jugement modifiant le plan de redressement',
      'Jugement modifiant le plan de sauvegarde',
      'Jugement modifiant le plan de continuation',
      'Jugement modifiant le plan de traitement de sortie de crise',
    ],
  ],
  ['PLAN_TERMINATED', ['Jugement prononçant la résolution du plan de sauvegarde']],
  ['LIQUIDATION_REOPENED', ['Jugement de reprise de la procédure de liquidation judiciaire']],
  [
    'CLOSED_FOR_LACK_OF_ASSETS',
    [
      "Jugement de clôture pour insuffisance d'actif",
      "Jugement de clôture pour insuffisance d'actif et autorisant la reprise des poursuites individuelles",
      "Jugement de clôture de la liquidation des biens pour insuffisance d'actif",
    ],
  ],
  [
    'CLOSED_DEBTS_PAID',
    [
      'Jugement de clôture pour extinction du passif',
      'Jugement de clôture de la liquidation des biens pour extinction du passif',
    ],
  ],
  [
    'PROCEDURE_ENDED',
    [
      'Jugement mettant fin à la procédure de redressement judiciaire',
      'Jugement mettant fin à la procédure de sauvegarde',
      'Jugement de clôture de la procédure de sauvegarde',
    ],
  ],
  ['PAYMENT_STOP_DATE_CHANGED', ['Jugement modifiant la date de cessation des paiements']],
  [
    'CLAIMS_FILED',
    [
      "Dépôt de l'état des créances",
      "Dépôt de l'état des créances Loi de 1985",
      "Dépôt de l'état des créances et du projet de répartition",
      "Dépôt de l'état de collocation",
      'Dépôt du projet de répartition',
      "Liste des créances nées après le jugement d'ouverture d'une procédure de liquidation judiciaire",
      "Liste des créances nées après le jugement d'ouverture d'une procédure de redressement judiciaire",
      'Autre avis de dépôt',
    ],
  ],
  [
    'OTHER',
    [
      'Jugement de désignation des organes de la procédure',
      'Jugement accordant un délai pour déposer la liste des créances',
      'Jugement prononçant la clôture de la procédure de rétablissement professionnel',
    ],
  ],
  ['PERSONAL_SANCTION', ["Jugement d'interdiction de gérer", 'Jugement de faillite personnelle']],
  [
    'READ_THE_TEXT',
    [
      'Autre jugement et ordonnance',
      'Autre jugement prononçant',
      "Autre jugement d'ouverture",
      'Autre jugement de clôture',
      "Autre arrêt de la Cour d'Appel",
      "Arrêt de la cour d'appel infirmant une décision soumise à publicité",
      "Rétractation de jugement d'ouverture sur tierce opposition",
    ],
  ],
];

const CLASS_BY_NATURE: ReadonlyMap<string, NatureClass> = new Map(
  NATURES_BY_CLASS.flatMap(([natureClass, natures]) =>
    natures.map((nature) => [nature.toLowerCase(), natureClass] as const),
  ),
);

/** Class of a nature, already repaired; null when the register has a new one. */
export function classOfNature(nature: string): NatureClass | null {
  return CLASS_BY_NATURE.get(nature.toLowerCase()) ?? null;
}
