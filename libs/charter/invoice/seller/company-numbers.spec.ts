import { companyNumbers } from './company-numbers.js';

describe('company numbers in a line of an invoice', () => {
  it.each([
    ['SIRET 552 032 534 00646', ['FR-552032534']],
    ['SIRET : 55203253400646 – APE 4332A', ['FR-552032534']],
    ['R.C.S. Paris 552 032 534', ['FR-552032534']],
    ['SARL au capital de 8 000 € – RCS Lyon B 552.032.534', ['FR-552032534']],
    ['N° TVA intracommunautaire : FR 27 552 032 534', ['FR-552032534']],
    ['VAT FR27552032534', ['FR-552032534']],
    ['SIREN : 552032534 / TVA client : FR44732829320', ['FR-732829320', 'FR-552032534']],
    ['Company number 01234567', ['GB-01234567']],
    ['Registered in England and Wales No. 01234567', ['GB-01234567']],
    ['Company No: SC123456, registered in Scotland', ['GB-SC123456']],
  ])('%s', (line, companies) => expect(companyNumbers(line)).toEqual(companies));

  it.each([
    ['a number without a word that says what it is', 'Commande 552032534'],
    ['a SIREN that fails its check', 'SIREN 552 032 535'],
    ['a VAT number whose key is wrong', 'TVA FR85552032534'],
    ['an account', 'IBAN FR76 3000 6000 0112 3456 7890 189'],
    ['a telephone number', 'Tél. 01 42 68 53 00'],
    ['an amount', 'Total 552 032 534,00 €'],
    ['a VAT number of a British company, which does not hold its company number', 'VAT GB 123 4567 89'],
  ])('%s is none', (_, line) => expect(companyNumbers(line)).toEqual([]));
});
