import { plainInvoice, type InvoiceText } from '../../../../tests/support/invoices/plain-invoice.js';
import { pagesToRead } from '../pdf/pages-to-read.js';
import { readPages } from '../pdf/read-pages.js';
import { textSeller } from './text-seller.js';

const OURS = ['EXEMPLE MENUISERIE', '1 rue des Lilas, 69004 Lyon', 'SIRET 552 032 534 00646'];
const THEIRS = ['EXEMPLE ACHAT', '2 rue du Port, 44000 Nantes', 'SIREN 732 829 320'];
const seller = async (text: InvoiceText) =>
  textSeller(await readPages(await plainInvoice(text), pagesToRead));

describe('the seller that the text of an invoice names', () => {
  it.each<[string, InvoiceText]>([
    ['alone on it', { seller: OURS, buyer: ['EXEMPLE ACHAT'] }],
    ['above, the buyer labelled beside it', { seller: OURS, buyer: ['Facturé à :', ...THEIRS] }],
    ['labelled', { seller: ['Vendeur', ...OURS], buyer: THEIRS }],
    ['in English', { seller: ['Supplier', ...OURS], buyer: ['Bill to', ...THEIRS] }],
    [
      'in the legal mentions',
      { seller: ['EXEMPLE'], buyer: ['Client', ...THEIRS], foot: ['RCS Lyon 552 032 534'] },
    ],
    [
      'with the buyer’s VAT number said to be the client’s',
      { seller: OURS, buyer: ['TVA du client : FR44732829320'] },
    ],
    ['beside the buyer, who stands first', { seller: ['Client :', ...THEIRS], buyer: OURS }],
  ])('%s', async (_, text) => {
    expect(await seller(text)).toEqual({ source: 'TEXT', companyId: 'FR-552032534' });
  });

  it('is a British company by its registered number', async () => {
    const text = {
      seller: ['EXAMPLE JOINERY LIMITED', 'Company number 01234567'],
      buyer: ['Bill to:', ...THEIRS],
    };
    expect(await seller(text)).toEqual({ source: 'TEXT', companyId: 'GB-01234567' });
  });

  it.each<[string, InvoiceText, string]>([
    ['two companies stand on it without a label', { seller: OURS, buyer: THEIRS }, 'SELLER_UNCLEAR'],
    [
      'two companies are labelled as the seller',
      { seller: ['Vendeur', ...OURS], buyer: ['Vendeur', ...THEIRS] },
      'SELLER_UNCLEAR',
    ],
    ['no company has a number', { seller: ['EXEMPLE'], buyer: ['EXEMPLE'] }, 'SELLER_NOT_FOUND'],
    [
      'only the buyer has a number',
      { seller: ['EXEMPLE'], buyer: ['Client', ...THEIRS] },
      'SELLER_NOT_FOUND',
    ],
  ])('is not guessed when %s', async (_, text, reason) => {
    expect(await seller(text)).toEqual({ source: 'TEXT', companyId: null, reason });
  });
});
