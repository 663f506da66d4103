import { facturXData, frenchParty } from '../../../../tests/support/invoices/factur-x-invoice.js';
import { ciiSeller } from './cii-seller.js';

const legal = (scheme: string, number: string) =>
  `<ram:SpecifiedLegalOrganization><ram:ID${scheme}>${number}</ram:ID></ram:SpecifiedLegalOrganization>`;
const SIREN = ' schemeID="0002"';
const SIRET = ' schemeID="0009"';
const country = (code: string) =>
  `<ram:PostalTradeAddress><ram:CountryID>${code}</ram:CountryID></ram:PostalTradeAddress>`;
const tax = (scheme: string, number: string) =>
  `<ram:SpecifiedTaxRegistration><ram:ID schemeID="${scheme}">${number}</ram:ID></ram:SpecifiedTaxRegistration>`;
const buyer = frenchParty('732829320', 'FR44732829320');

describe('the seller in Factur-X data', () => {
  it.each([
    ['a SIREN', legal(SIREN, '552032534'), 'FR-552032534'],
    ['a SIRET', legal(SIRET, '55203253400646'), 'FR-552032534'],
    ['a SIREN with spaces', legal(SIREN, ' 552 032 534 '), 'FR-552032534'],
    ['a registration without scheme', legal('', '552032534'), 'FR-552032534'],
    ['a VAT number alone', tax('VA', 'FR27552032534'), 'FR-552032534'],
    ['a global identifier', `<ram:GlobalID schemeID="0009">55203253400646</ram:GlobalID>`, 'FR-552032534'],
    [
      'a British company',
      `${legal('', '01234567')}${country('GB')}${tax('VA', 'GB123456789')}`,
      'GB-01234567',
    ],
    ['all of them', frenchParty('552032534', 'FR27552032534'), 'FR-552032534'],
  ])('is read from %s, whoever buys', (_, seller, companyId) => {
    expect(ciiSeller(facturXData({ seller, buyer }))).toEqual({ source: 'FACTUR_X', companyId });
  });

  it.each([
    ['only the buyer has a number', '', 'SELLER_NOT_FOUND'],
    ['its number fails the check', legal(SIREN, '552032535'), 'SELLER_NOT_FOUND'],
    [
      'its number is of a kind that we do not know',
      legal(' schemeID="0088"', '3012345678903'),
      'SELLER_NOT_FOUND',
    ],
    ['its numbers are of two companies', frenchParty('552032534', 'FR44732829320'), 'SELLER_CONTRADICTED'],
  ])('is not guessed when %s', (_, seller, reason) => {
    expect(ciiSeller(facturXData({ seller, buyer }))).toEqual({
      source: 'FACTUR_X',
      companyId: null,
      reason,
    });
  });

  const good = facturXData({ seller: legal(SIREN, '552032534') });
  it.each([
    ['another document', '<Order xmlns="urn:x"><SellerTradeParty/></Order>'],
    ['a damaged document', good.slice(0, -30)],
    [
      'a document that declares entities',
      good.replace('?>', '?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>'),
    ],
    ['a document with an entity', good.replace('552032534', '&b;')],
    ['no document', ''],
  ])('is not read from %s', (_, xml) => expect(ciiSeller(xml)).toBeNull());

  it('is not the party of another element of the same name', () => {
    const elsewhere = good
      .replace('ApplicableHeaderTradeAgreement>', 'ApplicableHeaderTradeDelivery>')
      .replace('</ram:ApplicableHeaderTradeAgreement>', '</ram:ApplicableHeaderTradeDelivery>');
    expect(ciiSeller(elsewhere)).toMatchObject({ companyId: null, reason: 'SELLER_NOT_FOUND' });
  });
});
