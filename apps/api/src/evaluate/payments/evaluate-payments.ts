import { companyFigures, type CompanyFigures } from './companies/company-figures.js';
import { customerWindows } from './companies/customer-windows.js';
import { originsOf, planOf, scoringDaysOf, type DesignOptions } from './design/test-plan.js';
import { dayText } from './history/day-numbers.js';
import type { InvoiceHistory } from './history/invoice-history.js';
import { rowsByCustomer } from './history/rows-by-customer.js';
import { invoiceFigures, type TargetFigures } from './measure/invoice-figures.js';
import { valueOfRatings, type ValueOfRatings } from './measure/value-of-ratings.js';
import { populationAt } from './predict/population.js';
import { predictInvoices, type PredictionProgress } from './predict/predict-invoices.js';

export interface EvaluationOptions extends DesignOptions {
  /** Bootstrap draws of customers behind each interval. */
  readonly draws: number;
  /** Days after an origin in which a customer's invoices are compared with its score. */
  readonly windowDays: number;
}

export interface PaymentEvaluation {
  readonly options: EvaluationOptions;
  readonly invoices: number;
  readonly customers: number;
  readonly testedInvoices: number;
  readonly testedCustomers: number;
  readonly issuedFrom: string;
  readonly issuedTo: string;
  readonly hasAmounts: boolean;
  readonly windows: readonly {
    readonly origin: string;
    readonly learnedFrom: number;
    readonly baseBands: readonly number[];
  }[];
  readonly targets: readonly TargetFigures[];
  readonly companies: CompanyFigures;
  readonly ratings: ValueOfRatings | null;
}

/**
 * Rolling-origin evaluation: at each origin every model learns from what was settled strictly before, and foretells the invoices
 * raised until the next one, each on its day of issue from what was settled strictly before that day. Deterministic for a seed.
 * @throws DomainError `TOO_FEW_INVOICES`
 */
export function evaluatePayments(
  history: InvoiceHistory,
  options: EvaluationOptions,
  onProgress: PredictionProgress = () => undefined,
): PaymentEvaluation {
  const customers = rowsByCustomer(history);
  const plan = planOf(history, originsOf(history, options.origins), options);
  const populations = plan.origins.map((origin) => populationAt(history, plan, origin));
  const { seed, windowDays } = options;
  const scoringDays = scoringDaysOf(history, plan.origins, windowDays);
  const predictions = predictInvoices(history, customers, plan, populations, seed, onProgress);
  const windows = customerWindows(
    history,
    customers,
    plan,
    scoringDays.map((day) => populationAt(history, plan, day)),
    { days: windowDays, seed },
    onProgress,
  );
  const issuedOn = (pick: (a: number, b: number) => number) =>
    dayText(history.issued.reduce((a, b) => pick(a, b)));
  return {
    options,
    invoices: history.size,
    customers: history.customers.length,
    testedInvoices: plan.rows.length,
    testedCustomers: new Set(Array.from(plan.rows, (row) => history.customer[row])).size,
    issuedFrom: issuedOn(Math.min),
    issuedTo: issuedOn(Math.max),
    hasAmounts: history.amountMinor.some((amount) => !Number.isNaN(amount)),
    windows: populations.map(({ origin, rows, policy }) => ({
      origin: dayText(origin),
      learnedFrom: rows.length,
      baseBands: policy.baseBands.value,
    })),
    targets: invoiceFigures(history, plan, predictions, options, onProgress),
    companies: companyFigures(windows, options),
    ratings: valueOfRatings(history, customers, plan, populations, predictions.told, options, onProgress),
  };
}
