import { openInvoice, plainInvoice } from '../../../../tests/support/invoices/plain-invoice.js';
import { readBadge } from './read-badge.js';

const TEXT = { seller: ['EXEMPLE ACHAT', 'SIREN 732 829 320'], buyer: ['EXEMPLE'] };

describe('the badge that an invoice bears', () => {
  it('is the attached credential, with the seller of the invoice and not the one that the badge names', async () => {
    const pdf = await openInvoice(TEXT);
    await pdf.attach(Buffer.from(' header.payload.signature\n'), 'goodpayer-badge.jwt');
    expect(await readBadge(await pdf.save())).toEqual({
      jwt: 'header.payload.signature',
      seller: 'FR-732829320',
    });
  });

  it.each(['https://goodpayer.example/verify/7K3M9Q2XTA', 'goodpayer.example/verify/7k3m9-q2xta'])(
    'is the printed code when only the drawing was copied: %s',
    async (address) => {
      const copied = await plainInvoice({ ...TEXT, foot: [`Signataire · ${address}`] });
      expect(await readBadge(copied)).toEqual({ code: '7K3M9Q2XTA', seller: 'FR-732829320' });
    },
  );

  it('comes without a seller when the invoice does not say who sells', async () => {
    const scan = await plainInvoice({ seller: ['goodpayer.example/verify/7K3M9Q2XTA'], buyer: [] });
    expect(await readBadge(scan)).toEqual({ code: '7K3M9Q2XTA', seller: null });
  });

  it('is none on an invoice without one, whatever else is attached or printed', async () => {
    const pdf = await openInvoice({
      ...TEXT,
      foot: ['example.org/verify/short', 'shop.example/verify/ULTRA-CODE'],
    });
    await pdf.attach(Buffer.from('a.b.c'), 'badge.txt');
    expect(await readBadge(await pdf.save())).toBeNull();
  });
});
