import type { CompanyNumberKind, LocalizedText, ParsedCompanyNumber } from '#kernel';
import { sourceName } from '../labels/source-name.js';
import type { CompanyLookup } from '../profile/company-profile.js';
import { unavailableMessage } from './provenance.mapper.js';
import {
  CompanyNotDisclosedErrorObject,
  CompanyNotFoundErrorObject,
  InvalidCompanyNumberErrorObject,
  SourceUnavailableErrorObject,
  type UserErrorObject,
} from './user-errors.objects.js';

export type CompanyRefusal =
  | InvalidCompanyNumberErrorObject
  | CompanyNotFoundErrorObject
  | CompanyNotDisclosedErrorObject
  | SourceUnavailableErrorObject;

type Refused = Extract<ParsedCompanyNumber, { ok: false }>;

const FIELD = 'number';

const CHECKED_NUMBERS: { readonly [K in CompanyNumberKind]: LocalizedText } = {
  SIREN: { fr: 'ce SIREN', en: 'this SIREN' },
  SIRET: { fr: 'ce SIRET', en: 'this SIRET' },
  FR_VAT: { fr: 'ce numéro de TVA', en: 'this VAT number' },
  GB_COMPANY_NUMBER: { fr: 'ce numéro britannique', en: 'this UK company number' },
};

/** Says which of the three things is wrong: a person who mistyped one digit must not look for a missing one. */
export function invalidCompanyNumber({ reason, kind }: Refused): InvalidCompanyNumberErrorObject {
  return refuse(new InvalidCompanyNumberErrorObject(), reason, invalidNumberMessage(reason, kind ?? 'SIREN'));
}

function invalidNumberMessage(reason: Refused['reason'], kind: CompanyNumberKind): LocalizedText {
  switch (reason) {
    case 'WRONG_CHECKSUM':
      return {
        fr: `La clé de contrôle de ${CHECKED_NUMBERS[kind].fr} est fausse : un chiffre au moins est mal saisi.`,
        en: `The check digit of ${CHECKED_NUMBERS[kind].en} is wrong: at least one digit is mistyped.`,
      };
    case 'WRONG_LENGTH':
      return {
        fr: 'Ce numéro n’a pas la bonne longueur : un SIREN a 9 chiffres, un SIRET 14, un numéro britannique 8 caractères.',
        en: 'This number has the wrong length: a SIREN has 9 digits, a SIRET 14, a UK company number 8 characters.',
      };
    case 'NOT_A_NUMBER':
      return {
        fr: 'Ce texte n’est pas un numéro d’entreprise : donnez un SIREN, un SIRET, un numéro de TVA ou un numéro britannique.',
        en: 'This text is not a company number: give a SIREN, a SIRET, a VAT number or a UK company number.',
      };
  }
}

export function refusalOf(lookup: Exclude<CompanyLookup, { kind: 'FOUND' }>): CompanyRefusal {
  switch (lookup.kind) {
    case 'UNKNOWN':
      return refuse(new CompanyNotFoundErrorObject(), 'COMPANY_NOT_FOUND', {
        fr: 'Aucune entreprise connue ne porte ce numéro.',
        en: 'No known company has this number.',
      });
    case 'NOT_DISCLOSED':
      return refuse(new CompanyNotDisclosedErrorObject(), 'COMPANY_NOT_DISCLOSED', {
        fr: 'Cette entreprise ne peut pas être montrée au public : c’est une personne physique.',
        en: 'This company may not be shown to the public: it is a natural person.',
      });
    case 'SOURCE_UNAVAILABLE': {
      const { source, retryAfterSeconds } = lookup.unavailable;
      const error = Object.assign(new SourceUnavailableErrorObject(), { source, retryAfterSeconds });
      return refuse(error, 'SOURCE_UNAVAILABLE', unavailableMessage(sourceName(source)));
    }
  }
}

function refuse<T extends UserErrorObject>(error: T, code: string, message: LocalizedText): T {
  return Object.assign(error, { code, message, field: FIELD });
}
