import type { LocalizedText } from '#kernel';

const LABELS: Readonly<Record<string, LocalizedText>> = {
  REPORT: { fr: 'Manquement signalé', en: 'Breach reported' },
  MEASURE: { fr: 'Manquement mesuré', en: 'Breach measured' },
  BEGIN_HEARING: { fr: 'Signataire informé', en: 'Signatory informed' },
  ANSWER: { fr: 'Réponse du signataire', en: 'Signatory answered' },
  END_HEARING: { fr: 'Délai de réponse passé', en: 'Time to answer over' },
  DECIDE: { fr: 'Décision', en: 'Decision' },
  SUBMIT_PLAN: { fr: 'Plan d’action remis', en: 'Action plan handed in' },
  END_PLAN: { fr: 'Délai du plan passé', en: 'Time of the plan over' },
  APPEAL: { fr: 'Recours', en: 'Appeal' },
  END: { fr: 'Engagement terminé', en: 'Commitment ended' },
};

/** What an entry of the audit log says to people; one of a later version shows its bare name. */
export function reviewStepLabel(action: string): LocalizedText {
  return LABELS[action] ?? { fr: action, en: action };
}
