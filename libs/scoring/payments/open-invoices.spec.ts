import { exampleFacts } from '../golden/example-facts.js';
import { EXAMPLE_DAY, exampleInvoice, exampleSupplier } from '../golden/example-payments.js';
import type { PaymentExperience, SupplierEvidence } from '../payment-facts.js';
import { score } from '../score.js';
import { openInvoices } from './open-invoices.js';

const unpaid = (id: string, daysLate: number, known: Partial<PaymentExperience> = {}) =>
  exampleInvoice(id, daysLate, { payments: [], ...known });
const said = (supplierId: string, experiences: PaymentExperience[], known: Partial<SupplierEvidence> = {}) =>
  exampleSupplier(supplierId, 'LEDGER', [], { experiences, ...known });
const open = (...paymentEvidence: SupplierEvidence[]) =>
  openInvoices(exampleFacts({ paymentEvidence }), EXAMPLE_DAY).map(
    ({ supplierId, experienceId }) => supplierId + experienceId,
  );

describe('open invoices', () => {
  it('are due and not paid in full, longest overdue first, whoever told', () => {
    const half = [{ paidOn: EXAMPLE_DAY, share: 0.5 }];
    expect(
      open(
        said('a', [unpaid('1', 5), unpaid('2', 40), exampleInvoice('paid', 9), unpaid('not-due', 0)]),
        said('b', [unpaid('1', 40), unpaid('half', 90, { payments: half })]),
      ),
    ).toEqual(['bhalf', 'a2', 'b1', 'a1']);
  });

  it('may be written off, and are neither in dispute nor charged back', () => {
    expect(
      open(
        said('a', [
          unpaid('lost', 50, { standing: 'WRITTEN_OFF', unpaidOn: EXAMPLE_DAY }),
          unpaid('frozen', 60, { standing: 'DISPUTED' }),
          unpaid('returned', 70, { standing: 'CHARGED_BACK' }),
        ]),
      ),
    ).toEqual(['alost']);
  });

  it('are those of suppliers that count, at their best proof', () => {
    expect(
      open(
        said('a', [unpaid('ledger', 5)]),
        said('a', [unpaid('word', 50)], { tier: 'DECLARED' }),
        said('stranger', [unpaid('1', 50)], { isVerified: false }),
        said('sister', [unpaid('1', 50)], { isRelatedParty: true }),
      ),
    ).toEqual(['aledger']);
  });

  it('are counted beside the figures and withheld with them', () => {
    const one = said('a', [unpaid('1', 5), unpaid('2', 40), exampleInvoice('paid', 9)]);
    const picture = (...paymentEvidence: SupplierEvidence[]) =>
      score(exampleFacts({ paymentEvidence }), EXAMPLE_DAY).payments;
    expect(picture(one)).toMatchObject({ figures: null, openInvoices: null });
    expect(picture(one, said('b', [unpaid('1', 5)]))).toMatchObject({ openInvoices: 3 });
  });
});
