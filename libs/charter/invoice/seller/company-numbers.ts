import { parseCompanyNumber, type CompanyId } from '#kernel';

/** Spaces, dots and dashes that people put between the digits of a number. */
const BETWEEN = '[\\s\\u00a0\\u202f.\\-]?';
const digits = (count: number) => `\\d(?:${BETWEEN}\\d){${count - 1}}`;

const VAT = new RegExp(`\\bFR${BETWEEN}${digits(11)}(?!\\d)`, 'gi');
const SIRET = new RegExp(`(?<![\\d.,])${digits(14)}(?!${BETWEEN}\\d)`, 'g');
/** One number of nine digits in ten passes the check: only where a word says what it is. */
const SIREN = new RegExp(
  `(?:SIREN|RCS|R\\.C\\.S\\.?|SIRET|RM)\\b[^\\d\\n]{0,40}?(${digits(9)})(?!${BETWEEN}\\d)`,
  'gi',
);
/** Companies Act 2006, Company, Limited Liability Partnership and Business (Names and Trading Disclosures) Regulations 2015, reg. 25. */
const BRITISH =
  /(?:company (?:registration )?(?:number|no\.?)|registered (?:number|no\.?)|registered in (?:england(?: and wales| & wales)?|scotland|northern ireland)[^\d\n]{0,30}?)\s*[:.]?\s*((?:[A-Z]{2}|\d{2})\d{6}|[A-Z]{2}\d{5}[A-Z]|\d{7})(?![\dA-Z])/gi;

/** Every company whose number stands in `line`; nothing for a number that fails its check. */
export function companyNumbers(line: string): CompanyId[] {
  const french = [...line.matchAll(VAT), ...line.matchAll(SIRET)]
    .map(([number]) => number)
    .concat([...line.matchAll(SIREN)].map(([, number]) => number!));
  const british = [...line.matchAll(BRITISH)].map(([, number]) => number!);
  return [
    ...french.flatMap((number) => numbered(number, 'FR')),
    ...british.flatMap((number) => numbered(number, 'GB')),
  ];
}

function numbered(number: string, country: 'FR' | 'GB'): CompanyId[] {
  const parsed = parseCompanyNumber(number, country);
  return parsed.ok ? [parsed.companyId] : [];
}
