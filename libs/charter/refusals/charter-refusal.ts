import { Refusal, type LocalizedText } from '#kernel';

/** Why something cannot be done with the charter, for programs and for people. */
export class CharterRefusal extends Refusal {
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
  CLAIM_REQUIRED: {
    fr: 'Prouvez d’abord que votre organisation représente cette entreprise.',
    en: 'Prove first that your organisation acts for this company.',
  },
  COMPANY_NOT_PUBLIC: {
    fr: 'Le registre des signataires est public, or cette entreprise ne peut pas y figurer : personne physique, ou diffusion refusée.',
    en: 'The register of signatories is public and this company may not appear there: a natural person, or one that opposed its diffusion.',
  },
  COMPANY_CEASED: {
    fr: 'Cette entreprise a cessé son activité.',
    en: 'This company has ceased to trade.',
  },
  VERSION_NOT_IN_FORCE: {
    fr: 'Cette version de la charte n’est pas celle en vigueur : relisez la charte.',
    en: 'This version of the charter is not the one in force: read the charter again.',
  },
  CONTENT_CHANGED: {
    fr: 'Le texte que vous avez lu n’est pas celui de la charte : relisez-la.',
    en: 'The text that you read is not that of the charter: read it again.',
  },
  CONSENT_REQUIRED: {
    fr: 'Dites que vous engagez l’entreprise : sans cela rien n’est signé.',
    en: 'Say that you commit the company: nothing is signed without it.',
  },
  TOO_MANY_SIGNINGS: {
    fr: 'Trop de codes demandés aujourd’hui : réessayez demain.',
    en: 'Too many codes were asked for today: try again tomorrow.',
  },
  SIGNING_NOT_FOUND: {
    fr: 'Cette signature n’existe pas ou n’est pas la vôtre.',
    en: 'This signature does not exist, or is not yours.',
  },
  CODE_USED: {
    fr: 'Ce code a déjà servi : la charte est signée.',
    en: 'This code was used already: the charter is signed.',
  },
  CODE_REPLACED: {
    fr: 'Un code plus récent vous a été envoyé : saisissez celui-là.',
    en: 'A newer code was sent to you: type in that one.',
  },
  CODE_EXPIRED: {
    fr: 'Ce code a expiré : signez à nouveau pour en recevoir un autre.',
    en: 'This code has expired: sign again to receive another one.',
  },
  ALREADY_SIGNED: {
    fr: 'La charte est déjà signée : il n’y a rien à signer maintenant.',
    en: 'The charter is signed already: there is nothing to sign now.',
  },
  NOT_SIGNATORY: {
    fr: 'Votre organisation n’a pas signé la charte.',
    en: 'Your organisation has not signed the charter.',
  },
  WRONG_CHARTER_STATUS: {
    fr: 'L’engagement n’en est plus (ou pas encore) à ce stade.',
    en: 'The commitment is no longer (or not yet) at this stage.',
  },
} as const satisfies Record<string, LocalizedText>;

/** `attemptsLeft` of the same code. */
export function refuseWrongCode(attemptsLeft: number): CharterRefusal {
  const text =
    attemptsLeft > 0
      ? { fr: 'Ce code n’est pas le bon.', en: 'This is not the code.' }
      : {
          fr: 'Ce code n’est pas le bon, et plus aucun essai ne reste : signez à nouveau pour en recevoir un autre.',
          en: 'This is not the code, and no attempt is left: sign again to receive another one.',
        };
  return new CharterRefusal('WRONG_CODE', text, 'code', attemptsLeft);
}

export const reentryLater = (months: number) =>
  new CharterRefusal('REENTRY_LATER', {
    fr: `Cette entreprise a été exclue, ou est partie pendant un examen, il y a moins de ${months} mois : elle pourra signer à nouveau ensuite.`,
    en: `This company was excluded, or left during a review, less than ${months} months ago: it can sign again after that.`,
  });

export const nameRequired = (longest: number) =>
  new CharterRefusal(
    'NAME_REQUIRED',
    {
      fr: `Indiquez vos nom et prénom, en ${longest} caractères au plus.`,
      en: `Give your name, in ${longest} characters at most.`,
    },
    'name',
  );

export const roleRequired = (longest: number) =>
  new CharterRefusal(
    'ROLE_REQUIRED',
    {
      fr: `Indiquez votre fonction dans l’entreprise, en ${longest} caractères au plus.`,
      en: `Give your role in the company, in ${longest} characters at most.`,
    },
    'role',
  );

export function refuseCharter(code: keyof typeof refusals, field?: string): CharterRefusal {
  return new CharterRefusal(code, refusals[code], field);
}
