import { numberInWords, type LocalizedText } from '#kernel';
import { CharterRefusal } from '../refusals/charter-refusal.js';

const refusals = {
  CLAIM_REQUIRED: {
    fr: 'Prouvez d’abord que vous représentez votre entreprise.',
    en: 'First prove that you act for your company.',
  },
  INVALID_COMPANY_NUMBER: {
    fr: 'Ce texte n’est pas un numéro d’entreprise.',
    en: 'This text is not a company number.',
  },
  NOT_A_SIGNATORY: {
    fr: 'Cette entreprise n’a pas signé la charte, ou son engagement a pris fin.',
    en: 'This company has not signed the charter, or its commitment has ended.',
  },
  OWN_COMPANY: {
    fr: 'Une entreprise ne se signale pas elle-même.',
    en: 'A company does not report itself.',
  },
  NO_RECORDED_INVOICE: {
    fr: 'Seul un fournisseur qui a enregistré au moins une facture à cette entreprise peut signaler un manquement : évaluez-la d’abord.',
    en: 'Only a supplier that has recorded at least one invoice to this company can report a breach: rate it first.',
  },
  RATING_NOT_YOURS: {
    fr: 'Une de ces évaluations n’est pas de vous, ou ne concerne pas cette entreprise.',
    en: 'One of these ratings is not yours, or is not about this company.',
  },
  SINGLE_LATE_INVOICE: {
    fr: 'Un retard isolé n’est pas un manquement à la charte. Enregistrez les autres factures payées en retard, ou nommez l’engagement qui n’a pas été tenu.',
    en: 'One late invoice does not break the charter. Record the other invoices that were paid late, or name the promise that was not kept.',
  },
  EVIDENCE_REQUIRED: {
    fr: 'Joignez au moins une pièce, ou une évaluation que vous avez enregistrée.',
    en: 'Attach at least one document, or a rating that you recorded.',
  },
  ALREADY_REPORTED: {
    fr: 'Vous avez déjà un signalement en cours sur cette entreprise.',
    en: 'A report of yours on this company is already under way.',
  },
  TOO_MANY_REPORTS: {
    fr: 'Trop de signalements aujourd’hui : continuez demain.',
    en: 'Too many reports today: go on tomorrow.',
  },
  PERSONAL_DATA_IN_TEXT: {
    fr: 'Le texte nomme une personne ou contient une adresse, un téléphone ou un compte : parlez des entreprises.',
    en: 'The text names a person or holds an address, a telephone number or an account: speak of the companies.',
  },
  FILE_REFUSED: {
    fr: 'Un fichier est introuvable ou déjà utilisé : téléversez-le à nouveau.',
    en: 'A file is not there, or is used already: upload it again.',
  },
  REVIEW_NOT_FOUND: {
    fr: 'Ce dossier n’existe pas ou ne vous concerne pas.',
    en: 'This review does not exist, or does not concern you.',
  },
  WRONG_STAGE: {
    fr: 'Le dossier n’en est plus (ou pas encore) à ce stade.',
    en: 'The review is no longer (or not yet) at this stage.',
  },
  TIME_OVER: {
    fr: 'Le délai pour le faire est passé.',
    en: 'The time to do this has passed.',
  },
  DECIDED_MEANWHILE: {
    fr: 'Quelqu’un a décidé entre-temps : relisez le dossier.',
    en: 'Somebody decided meanwhile: read the review again.',
  },
  OUTCOME_UNFIT: {
    fr: 'Cette décision n’est pas possible à ce stade.',
    en: 'This outcome is not possible at this stage.',
  },
  HARSHER_THAN_APPEALED: {
    fr: 'Un recours du seul signataire ne peut pas aggraver ce qui a été décidé.',
    en: 'An appeal of the signatory alone cannot make what was decided harsher.',
  },
  REASON_UNFIT: {
    fr: 'Ce motif ne mène pas à cette décision dans ce dossier.',
    en: 'This reason does not lead to this outcome in this review.',
  },
  ALREADY_APPEALED: {
    fr: 'Vous avez déjà formé un recours.',
    en: 'You have appealed already.',
  },
  DECISION_FINAL: {
    fr: 'Cette décision est définitive sur goodpayer.',
    en: 'This decision is final on goodpayer.',
  },
  DECIDED_BEFORE: {
    fr: 'Vous avez déjà décidé dans ce dossier : un autre modérateur décide.',
    en: 'You have decided in this review before: another moderator decides.',
  },
  BELONGS_TO_A_SIDE: {
    fr: 'Vous avez un lien avec l’une des deux entreprises : un autre modérateur décide.',
    en: 'You have a tie to one of the two companies: another moderator decides.',
  },
} as const satisfies Record<string, LocalizedText>;

export type ReviewExclusion = 'DECIDED_BEFORE' | 'BELONGS_TO_A_SIDE';

export function refuseReview(code: keyof typeof refusals, field?: string): CharterRefusal {
  return new CharterRefusal(code, refusals[code], field);
}

export const exclusionInWords = (exclusion: ReviewExclusion): LocalizedText => refusals[exclusion];

export const textTooShort = (fewest: number, field: string) =>
  new CharterRefusal(
    'TEXT_TOO_SHORT',
    {
      fr: `Expliquez en ${numberInWords(fewest, 'fr')} caractères au moins.`,
      en: `Explain in at least ${numberInWords(fewest, 'en')} characters.`,
    },
    field,
  );

export const textTooLong = (most: number, field: string) =>
  new CharterRefusal(
    'TEXT_TOO_LONG',
    {
      fr: `Dites-le en ${numberInWords(most, 'fr')} caractères au plus.`,
      en: `Say it in ${numberInWords(most, 'en')} characters at most.`,
    },
    field,
  );

export const threatInText = (sentence: string, field: string) =>
  new CharterRefusal(
    'THREAT_IN_TEXT',
    {
      fr: `Cette phrase fait dépendre une publication d’un paiement, ce qui peut être un chantage : « ${sentence} »`,
      en: `This sentence makes a publication depend on a payment, which can be blackmail: “${sentence}”`,
    },
    field,
  );
