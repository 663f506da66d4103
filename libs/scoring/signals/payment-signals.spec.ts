import { readEvidence } from '../evidence/read-evidence.js';
import { exampleFacts } from '../golden/example-facts.js';
import { EXAMPLE_DAY, exampleInvoice, exampleSupplier } from '../golden/example-payments.js';
import type { SupplierEvidence } from '../payment-facts.js';
import { CURRENT_POLICY } from '../policy/policies.js';
import { answerSignals } from './all.js';

function ask(id: string, ...paymentEvidence: SupplierEvidence[]) {
  const evidence = readEvidence(exampleFacts({ paymentEvidence }), EXAMPLE_DAY, CURRENT_POLICY);
  return answerSignals(evidence, CURRENT_POLICY).find((signal) => signal.id === id);
}

const frozen = exampleSupplier('frozen', 'LEDGER', [], {
  experiences: [exampleInvoice('i', 40, { standing: 'DISPUTED' })],
});

describe('questions on payments', () => {
  it('are not asked while no supplier has said anything', () => {
    expect(ask('pays-suppliers-on-time')).toBeUndefined();
  });

  it.each([
    ['pays-suppliers-on-time', [8, 2], 'TRUE', '80% of invoices paid on time, according to one supplier.'],
    ['pays-suppliers-on-time', [7, 3], 'FALSE', '70% of invoices paid on time, according to one supplier.'],
    ['nothing-long-unpaid', [5, 0, 0, 0, 0, 9], 'TRUE', 'None, according to its verified suppliers.'],
    ['nothing-long-unpaid', [5, 0, 0, 0, 0, 0, 2], 'FALSE', '2 payments of this kind.'],
    ['free-of-disputes', [1], 'TRUE', 'No open dispute is known.'],
    ['independent-suppliers', [1], 'FALSE', 'A single independent supplier counts.'],
    ['treats-suppliers-alike', [9], 'NOT_AVAILABLE', 'Too few suppliers and amounts are known to tell.'],
  ])('%s: %j → %s', (id, counts, answer, finding) => {
    const signal = ask(id, exampleSupplier('s', 'LEDGER', counts))!;
    expect([signal.answer, signal.finding.en]).toEqual([answer, finding]);
  });

  it('show a dispute and conclude nothing from it', () => {
    expect(ask('free-of-disputes', frozen)!.answer).toBe('FALSE');
    expect(ask('pays-suppliers-on-time', frozen)!.answer).toBe('NOT_AVAILABLE');
    expect(ask('nothing-long-unpaid', frozen)!.answer).toBe('NOT_AVAILABLE');
    expect(ask('independent-suppliers', frozen)!.answer).toBe('FALSE');
  });

  it('count two suppliers as independent, unless what one says has all but faded', () => {
    const two = (dueOn: string) =>
      exampleSupplier('b', 'LEDGER', [], {
        experiences: [exampleInvoice('i', 0, { dueOn, payments: [{ paidOn: dueOn, share: 1 }] })],
      });
    const a = exampleSupplier('a', 'LEDGER', [1]);
    expect(ask('independent-suppliers', a, two('2026-01-01'))!.answer).toBe('TRUE');
    expect(ask('independent-suppliers', a, two('2022-01-01'))!.answer).toBe('FALSE');
  });

  it('tell who pays large invoices first', () => {
    const paid = (supplierId: string, daysLate: number, amountMinor: number) =>
      exampleSupplier(supplierId, 'LEDGER', [], {
        experiences: ['1', '2'].map((id) => exampleInvoice(id, daysLate, { amountMinor })),
      });
    const unfair = ask('treats-suppliers-alike', paid('large', 0, 9_000_00), paid('small', 30, 100_00))!;
    expect(unfair.answer).toBe('FALSE');
    expect(unfair.finding.en).toBe(
      'Index of 80 weighted by amounts, of 65 when each supplier counts the same.',
    );
    expect(ask('treats-suppliers-alike', paid('large', 3, 9_000_00), paid('small', 5, 100_00))!.answer).toBe(
      'TRUE',
    );
  });
});
