import { britishCompanyId, frenchCompanyId, type CompanyId, type Country } from './company-id.js';
import { parseGbCompanyNumber } from './gb-company-number.js';
import { frenchVatKey, isSiren, isSiret, type Siren } from './siren.js';

/** How the number was written by the user. */
export type CompanyNumberKind = 'SIREN' | 'SIRET' | 'FR_VAT' | 'GB_COMPANY_NUMBER';

export type ParsedCompanyNumber =
  | { readonly ok: true; readonly companyId: CompanyId; readonly kind: CompanyNumberKind }
  | {
      readonly ok: false;
      readonly reason: 'NOT_A_NUMBER' | 'WRONG_LENGTH' | 'WRONG_CHECKSUM';
      readonly kind?: CompanyNumberKind;
    };

type Attempt = (compact: string) => ParsedCompanyNumber | null;

/** Longest spelling that can still be a number: anything longer is a name or an attack, and is not scanned. */
const LONGEST_SPELLING = 40;

/**
 * Reads a company number in any usual spelling: SIREN, SIRET, French VAT number, UK company number,
 * with spaces, dots, dashes or non-breaking spaces. `country` settles what eight digits mean.
 */
export function parseCompanyNumber(text: string, country?: Country): ParsedCompanyNumber {
  if (text.length > LONGEST_SPELLING) return { ok: false, reason: 'NOT_A_NUMBER' };
  const compact = text.replace(/[\s\u00a0\u202f.\-/]/g, '').toUpperCase();
  const attempts: Attempt[] = country === 'GB' ? [british] : country === 'FR' ? [french] : [french, british];
  for (const attempt of attempts) {
    const parsed = attempt(compact);
    if (parsed) return parsed;
  }
  return /^[A-Z]{0,2}\d+$/.test(compact)
    ? { ok: false, reason: 'WRONG_LENGTH' }
    : { ok: false, reason: 'NOT_A_NUMBER' };
}

function french(compact: string): ParsedCompanyNumber | null {
  const vat = /^FR(\d{2})(\d{9})$/.exec(compact);
  if (vat) return frenchVat(vat[1]!, vat[2]!);
  const digits = /^(?:FR)?(\d{9}|\d{14})$/.exec(compact)?.[1];
  if (!digits) return null;
  const kind = digits.length === 14 ? 'SIRET' : 'SIREN';
  const siren = digits.slice(0, 9);
  const valid = isSiren(siren) && (kind === 'SIREN' || isSiret(digits));
  return valid ? found(frenchCompanyId(siren as Siren), kind) : { ok: false, reason: 'WRONG_CHECKSUM', kind };
}

function frenchVat(key: string, siren: string): ParsedCompanyNumber {
  return isSiren(siren) && frenchVatKey(siren) === key
    ? found(frenchCompanyId(siren), 'FR_VAT')
    : { ok: false, reason: 'WRONG_CHECKSUM', kind: 'FR_VAT' };
}

function british(compact: string): ParsedCompanyNumber | null {
  const withoutCountry = compact.replace(/^GB(?=\w{8}$)/, '');
  const number = withoutCountry.length >= 6 ? parseGbCompanyNumber(withoutCountry) : null;
  return number ? found(britishCompanyId(number), 'GB_COMPANY_NUMBER') : null;
}

function found(companyId: CompanyId, kind: CompanyNumberKind): ParsedCompanyNumber {
  return { ok: true, companyId, kind };
}
