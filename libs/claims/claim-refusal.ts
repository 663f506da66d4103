import { Refusal, type LocalizedText } from '#kernel';

/** Why something cannot be done with a claim, for programs and for people. */
export class ClaimRefusal extends Refusal {
  constructor(
    code: string,
    text: LocalizedText,
    field?: string,
    /** Codes that may still be tried; null when no code was at stake. */
    readonly attemptsLeft: number | null = null,
  ) {
    super(code, text, field);
  }
}

const refusals = {
  CLAIM_NOT_FOUND: {
    fr: 'Cette demande n’existe pas ou n’est pas la vôtre.',
    en: 'This claim does not exist, or is not yours.',
  },
  CLAIM_GOES_ON: {
    fr: 'Une demande de votre organisation est déjà en cours.',
    en: 'A claim of your organisation is already under way.',
  },
  COMPANY_HELD: {
    fr: 'Une autre organisation a déjà prouvé qu’elle représente cette entreprise : contestez sa demande.',
    en: 'Another organisation has already proved that it acts for this company: challenge its claim.',
  },
  COMPANY_NOT_HELD: {
    fr: 'Personne ne représente encore cette entreprise : faites une demande.',
    en: 'Nobody acts for this company yet: claim it.',
  },
  ALREADY_CHALLENGED: {
    fr: 'Cette entreprise est déjà en cours de contestation.',
    en: 'The hold on this company is already challenged.',
  },
  WRONG_CLAIM_STATUS: {
    fr: 'La demande n’en est plus (ou pas encore) à ce stade.',
    en: 'The claim is no longer (or not yet) at this stage.',
  },
  OPENID_PROOF_MISSING: {
    fr: 'Votre identité numérique ne porte pas le numéro de cette entreprise : reconnectez-vous avec elle.',
    en: 'Your digital identity does not carry the number of this company: sign in with it again.',
  },
  EMAIL_REQUIRED: {
    fr: 'Indiquez une adresse e-mail du domaine de l’entreprise.',
    en: 'Give an e-mail address on the company’s own domain.',
  },
  EMAIL_OF_A_PROVIDER: {
    fr: 'Cette adresse est chez un fournisseur ouvert à tous : elle ne prouve rien. Utilisez le domaine de l’entreprise.',
    en: 'Anyone can open an address with this provider: it proves nothing. Use the company’s own domain.',
  },
  DOCUMENT_REQUIRED: {
    fr: 'Joignez un document qui prouve que vous représentez l’entreprise.',
    en: 'Attach a document that proves that you act for the company.',
  },
  FILE_REFUSED: {
    fr: 'Un fichier est introuvable ou déjà utilisé : téléversez-le à nouveau.',
    en: 'A file is not there, or is used already: upload it again.',
  },
  REASON_REQUIRED: {
    fr: 'Expliquez pourquoi, en 2 000 caractères au plus.',
    en: 'Say why, in 2,000 characters at most.',
  },
  TOO_MANY_CLAIMS: {
    fr: 'Trop de demandes aujourd’hui : réessayez demain.',
    en: 'Too many claims today: try again tomorrow.',
  },
  CODE_EXPIRED: {
    fr: 'Ce code a expiré : faites une nouvelle demande.',
    en: 'This code has expired: make a new claim.',
  },
  DECISION_UNFIT: {
    fr: 'Cette décision ne convient pas à cette demande.',
    en: 'This decision does not fit this claim.',
  },
  SECOND_MODERATOR_NEEDED: {
    fr: 'Un transfert se décide à deux : une autre personne doit le confirmer.',
    en: 'A transfer takes two people: somebody else has to confirm it.',
  },
  MODERATOR_CONCERNED: {
    fr: 'Cette demande concerne votre propre entreprise : une autre personne doit en décider.',
    en: 'This claim is about your own company: somebody else has to decide.',
  },
  TRANSFER_TOO_EARLY: {
    fr: 'Le titulaire peut encore s’y opposer : attendez la fin de son délai.',
    en: 'The holder may still object: wait until its time to do so is over.',
  },
} as const satisfies Record<string, LocalizedText>;

export function refuseClaim(code: keyof typeof refusals, field?: string): ClaimRefusal {
  return new ClaimRefusal(code, refusals[code], field);
}

export function wrongCode(attemptsLeft: number): ClaimRefusal {
  const text =
    attemptsLeft > 0
      ? {
          fr: `Code faux : encore ${attemptsLeft} essai(s).`,
          en: `Wrong code: ${attemptsLeft} more attempt(s).`,
        }
      : {
          fr: 'Code faux, et plus aucun essai : faites une nouvelle demande.',
          en: 'Wrong code, and no attempt is left: make a new claim.',
        };
  return new ClaimRefusal('WRONG_CODE', text, 'code', attemptsLeft);
}
