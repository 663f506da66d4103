import { Refusal, type LocalizedText } from '#kernel';
import { API_KEY_POLICY } from './api-key-policy.js';

const { longestName, mostLive, termsInDays } = API_KEY_POLICY;
const TERMS = termsInDays.join(', ');

const REFUSALS = {
  KEY_NAME_UNFIT: {
    fr: `Donnez à la clé un nom de ${longestName} caractères au plus.`,
    en: `Give the key a name of ${longestName} characters at most.`,
  },
  KEY_TERM_UNKNOWN: {
    fr: `Choisissez une durée, en jours : ${TERMS}.`,
    en: `Choose a term, in days: ${TERMS}.`,
  },
  TOO_MANY_KEYS: {
    fr: `Votre organisation a déjà ${mostLive} clés : révoquez-en une qui ne sert plus.`,
    en: `Your organisation has ${mostLive} keys already: revoke one that is no longer used.`,
  },
  TOO_MANY_KEYS_TODAY: {
    fr: 'Trop de clés créées aujourd’hui : réessayez demain.',
    en: 'Too many keys were made today: try again tomorrow.',
  },
  KEY_NOT_FOUND: {
    fr: 'Cette clé n’existe pas ou n’est pas celle de votre organisation.',
    en: 'This key does not exist, or is not one of your organisation.',
  },
} as const satisfies Record<string, LocalizedText>;

/** Why a key cannot be made or revoked, for programs and for people. */
export class ApiKeyRefusal extends Refusal {
  constructor(code: keyof typeof REFUSALS, field?: string) {
    super(code, REFUSALS[code], field);
  }
}
