import fc from 'fast-check';
import { customerWindows } from '../companies/customer-windows.js';
import { planOf, type DesignOptions } from '../design/test-plan.js';
import { historyOf, type Invoice } from '../history/invoice-history.js';
import { rowsByCustomer } from '../history/rows-by-customer.js';
import { populationAt } from './population.js';
import { METHODS, predictInvoices } from './predict-invoices.js';

const ORIGINS = [60, 110];
/** Predictions made until this day, which included, may not change with what the file tells of it and of later days. */
const CUT = 130;
const LAST_DAY = 240;

const OPTIONS: DesignOptions = {
  origins: ORIGINS.length,
  seed: 1,
  perCustomerMonth: 1_000,
  mostTested: 100_000,
  transfer: false,
  disputed: 'count',
};

const invoice = fc
  .record({
    customer: fc.constantFrom('a', 'b', 'c', 'd'),
    issued: fc.integer({ min: 0, max: 180 }),
    terms: fc.constantFrom(0, 10, 30),
    delay: fc.integer({ min: 0, max: 60 }),
    amountMinor: fc.integer({ min: 1, max: 100_000 }),
    isDisputed: fc.boolean(),
  })
  .map(({ terms, delay, ...told }): Invoice => {
    const [due, settled] = [told.issued + terms, told.issued + delay];
    return { ...told, due, settled };
  });

/** The same file as it could have become instead: only what nobody knew before the cut differs. */
const twoFutures = fc
  .array(fc.tuple(invoice, fc.integer({ min: CUT, max: LAST_DAY }), invoice), {
    minLength: 40,
    maxLength: 80,
  })
  .map((rows) => {
    const one = rows.map(([invoice]) => invoice);
    const other = rows.map(([invoice, settled, another]) => {
      if (invoice.issued > CUT) {
        const issued = Math.max(CUT + 1, another.issued);
        return { ...another, issued, due: issued + 30, settled: issued + 5 };
      }
      if (invoice.settled < CUT) return invoice;
      return { ...invoice, settled, amountMinor: another.amountMinor };
    });
    return { one, other };
  });

function predicted(invoices: readonly Invoice[], options: DesignOptions) {
  const history = historyOf(invoices);
  const customers = rowsByCustomer(history);
  const plan = planOf(history, ORIGINS, options);
  const populations = ORIGINS.map((origin) => populationAt(history, plan, origin));
  const { byMethod } = predictInvoices(history, customers, plan, populations, 1, () => undefined);
  const windows = customerWindows(
    history,
    customers,
    plan,
    [populationAt(history, plan, CUT)],
    { days: 90, seed: 1 },
    () => undefined,
  );
  return {
    invoices: [...plan.rows].flatMap((row, place) =>
      history.issued[row]! > CUT
        ? []
        : METHODS.filter((method) => method !== 'hindsight').map(
            (method) =>
              `${row} ${method} ${byMethod[method].map((probabilities) => probabilities[place]).join(' ')}`,
          ),
    ),
    customers: new Map(
      windows.map(({ customer, known, grade, expected, intervals }) => [
        history.customers[customer],
        { known, grade, expected, intervals },
      ]),
    ),
  };
}

describe('no leak', () => {
  it.each([OPTIONS, { ...OPTIONS, disputed: 'leave-out' as const }])(
    'nothing that happens on the day of a prediction or later changes it (%j)',
    (options) => {
      let compared = 0;
      fc.assert(
        fc.property(twoFutures, ({ one, other }) => {
          const [before, after] = [predicted(one, options), predicted(other, options)];
          compared += before.invoices.length;
          expect(after.invoices).toEqual(before.invoices);
          for (const [customer, answer] of after.customers)
            if (before.customers.has(customer)) expect(answer).toEqual(before.customers.get(customer));
        }),
        // A smaller counterexample is not worth the minutes that it takes to find.
        { numRuns: 12, endOnFailure: true },
      );
      expect(compared).toBeGreaterThan(100);
    },
    120_000,
  );

  it('while what was settled the day before does change it', () => {
    const past = Array.from({ length: 60 }, (_invoice, at) => ({
      customer: at % 2 ? 'a' : 'b',
      issued: at,
      due: at + 10,
      settled: at + 10,
      amountMinor: 100,
      isDisputed: false,
    }));
    const asked = { ...past[0]!, issued: 120, due: 130, settled: 130 };
    const settledOn = (settled: number) =>
      predicted([...past, { ...past[0]!, issued: 90, due: 90, settled }, asked], OPTIONS).invoices.find(
        (line) => line.startsWith('61 score '),
      );
    expect(settledOn(119)).not.toBe(settledOn(120));
    expect(settledOn(121)).toBe(settledOn(120));
  });
});
