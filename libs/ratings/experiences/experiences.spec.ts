import fc from 'fast-check';
import { addDays, type Day } from '#kernel';
import { checkExperiences } from './check-experiences.js';
import { daysLate } from './days-late.js';
import type { Experience } from './experience.js';
import { invoiceKey } from './invoice-key.js';
import { punctualityOf } from './punctuality.js';

const TODAY = '2026-06-01' as Day;
const day = (text: string) => text as Day;

function invoice(known: Partial<Experience> = {}): Experience {
  return {
    reference: 'FA-1',
    issuedOn: day('2026-03-01'),
    dueOn: day('2026-03-31'),
    amountMinor: 100_000n,
    currency: 'EUR',
    payments: [],
    outcome: 'UNPAID',
    observedOn: TODAY,
    frozenDays: 0,
    latenessReason: null,
    ...known,
  };
}
const paid = (...days: string[]): Partial<Experience> => ({
  outcome: 'PAID',
  observedOn: null,
  payments: days.map((text) => ({ paidOn: day(text), amountMinor: 100_000n / BigInt(days.length) })),
});

describe('the key of an invoice', () => {
  it.each(['FA-2026/0012', 'fa 2026 0012', 'Fa.2026.0012', ' FA2026-0012 ', 'ＦＡ２０２６００１２'])(
    'is the same for %j',
    (reference) => expect(invoiceKey({ reference, issuedOn: day('2026-03-01') })).toBe('FA20260012:2026'),
  );

  it('tells years apart, and letters with accents are letters', () => {
    expect(invoiceKey({ reference: '12', issuedOn: day('2025-12-31') })).toBe('12:2025');
    expect(invoiceKey({ reference: 'É1', issuedOn: null })).toBe(
      invoiceKey({ reference: 'e-1', issuedOn: null }),
    );
  });

  it('is stable: folding it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (reference) => {
        const key = invoiceKey({ reference, issuedOn: null });
        expect(invoiceKey({ reference: key, issuedOn: null })).toBe(key);
      }),
    );
  });
});

describe('lateness', () => {
  it('is counted to the last payment, or to when it was last seen unpaid, less the frozen days', () => {
    expect(daysLate(invoice(paid('2026-04-02', '2026-04-10')))).toBe(10);
    expect(daysLate(invoice())).toBe(62);
    expect(daysLate(invoice({ frozenDays: 60 }))).toBe(2);
    expect(daysLate(invoice(paid('2026-03-02')))).toBe(0);
  });

  it('leaves three days to weekends and transfers before an invoice counts as late', () => {
    expect(
      punctualityOf([invoice(paid('2026-04-03')), invoice(paid('2026-04-04')), invoice()], TODAY),
    ).toEqual({
      onTime: 1,
      late: 1,
      unpaid: 1,
      worstDaysLate: 62,
      averageDaysLate: 3.5,
    });
  });
});

describe('what can be true of an invoice', () => {
  it('accepts each outcome with the payments that it means', () => {
    const part = { payments: [{ paidOn: day('2026-04-02'), amountMinor: 1n }] };
    const all = [
      invoice(paid('2026-04-02')),
      invoice(),
      invoice({ outcome: 'PARTLY_PAID', ...part }),
      invoice({ outcome: 'DISPUTED' }),
      invoice({ outcome: 'CHARGED_BACK' }),
      invoice({ outcome: 'WRITTEN_OFF', ...part }),
    ];
    expect(checkExperiences(all, TODAY)).toBeNull();
  });

  it('never throws, whatever the days and amounts', () => {
    const anyDay = fc.integer({ min: -30_000, max: 30_000 }).map((count) => addDays(TODAY, count));
    const anyInvoice = fc.record({
      reference: fc.string(),
      issuedOn: fc.option(anyDay),
      dueOn: anyDay,
      amountMinor: fc.bigInt(),
      currency: fc.constant('EUR' as const),
      payments: fc.array(fc.record({ paidOn: anyDay, amountMinor: fc.bigInt() }), { maxLength: 4 }),
      outcome: fc.constantFrom('PAID', 'PARTLY_PAID', 'UNPAID', 'DISPUTED') as fc.Arbitrary<
        Experience['outcome']
      >,
      observedOn: fc.option(anyDay),
      frozenDays: fc.integer(),
      latenessReason: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(anyInvoice, { maxLength: 5 }), (experiences) => {
        const problem = checkExperiences(experiences, TODAY);
        expect(problem === null || problem.field.startsWith('experiences')).toBe(true);
      }),
    );
  });
});
