import { Refusal, type LocalizedText } from '#kernel';

const REFUSALS = {
  EMAIL_NOT_VERIFIED: {
    fr: 'Confirmez d’abord votre adresse e-mail.',
    en: 'Confirm your e-mail address first.',
  },
  NO_LONGER_A_MEMBER: {
    fr: 'Vous avez quitté cette organisation : demandez à son responsable de vous inviter.',
    en: 'You left this organisation: ask its owner to invite you.',
  },
} as const satisfies Record<string, LocalizedText>;

/** Why a person may not found an organisation, for programs and for people. */
export class OrganisationRefusal extends Refusal {
  constructor(code: keyof typeof REFUSALS) {
    super(code, REFUSALS[code]);
  }
}
