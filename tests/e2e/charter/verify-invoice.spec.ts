import { StampInvoice } from '../../../libs/charter/invoice/stamp-invoice/stamp-invoice.js';
import { attachBadge } from '../../../libs/charter/invoice/stamp/attach-badge.js';
import { BadgeDesk } from '../../support/badges/badge-desk.js';
import { changeStatus, signedMember, type SignedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';
import { openInvoice, plainInvoice, type InvoiceText } from '../../support/invoices/plain-invoice.js';

const OURS = { seller: ['EXEMPLE INDUSTRIE', 'SIREN 732 829 320'], buyer: ['Client', 'SIREN 443 061 841'] };
const THEIRS = { seller: ['EXEMPLE PEINTURE', 'SIREN 443 061 841'], buyer: ['Client', 'SIREN 732 829 320'] };
const NOBODYS = { seller: ['EXEMPLE'], buyer: ['Client'] };

describe('a badge on an invoice', () => {
  let context: TestApp;
  let desk: BadgeDesk;
  let member: SignedMember;
  let stamped: Uint8Array;
  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    desk = new BadgeDesk(context);
    member = await signedMember(context, EXAMPLE_FR.id);
    await desk.issue(member.membership.id);
    const { companyId } = member.membership;
    stamped = await context.app
      .get(StampInvoice)
      .execute({ signatory: { companyId }, invoice: await plainInvoice(OURS), language: 'fr' });
  });
  afterAll(() => context.close());

  /** The credential of our badge in an invoice that we did not stamp. */
  const withOurBadge = async (text: InvoiceText): Promise<Uint8Array> => {
    const pdf = await openInvoice(text);
    attachBadge(pdf, (await desk.badges(member.membership.id))[0]!.jwt, context.clock.now());
    return pdf.save();
  };

  it('is in force on the invoice that was stamped', async () =>
    expect(await desk.verifyFile(stamped)).toMatchObject({
      outcome: 'VALID',
      companyId: EXAMPLE_FR.id,
      tier: 'SIGNATORY',
    }));

  it('is told to be of another company when it was cut out of its invoice', async () =>
    expect(await desk.verifyFile(await withOurBadge(THEIRS))).toMatchObject({
      outcome: 'WRONG_SELLER',
      companyId: EXAMPLE_FR.id,
    }));

  it('is told to be of another company when its drawing and address were copied', async () => {
    const address = `https://goodpayer.example/verify/${member.membership.code}`;
    const invoice = await plainInvoice({ ...THEIRS, foot: [address] });
    expect(await desk.verifyFile(invoice)).toMatchObject({ outcome: 'WRONG_SELLER' });
  });

  it('cannot be told on an invoice that does not say who sells', async () =>
    expect(await desk.verifyFile(await withOurBadge(NOBODYS))).toMatchObject({
      outcome: 'UNKNOWN',
      reasonCode: 'SELLER_UNREADABLE',
    }));

  it('is not found on an invoice without one, nor in half a PDF', async () => {
    const invoice = await plainInvoice(OURS);
    expect(await desk.verifyFile(invoice)).toMatchObject({ reasonCode: 'NO_BADGE_FOUND' });
    expect(await desk.verifyFile(invoice.subarray(0, 300))).toMatchObject({ reasonCode: 'FILE_DAMAGED' });
  });

  it('is suspended on the invoice too', async () => {
    await changeStatus(context, member.membership.id, 'OPEN_REVIEW');
    await changeStatus(context, member.membership.id, 'SUSPEND');
    expect(await desk.verifyFile(stamped)).toMatchObject({ outcome: 'SUSPENDED' });
  });
});
