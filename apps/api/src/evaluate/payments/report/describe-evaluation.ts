import type { GoalResult } from '../goals/goals.js';
import type { PaymentEvaluation } from '../evaluate-payments.js';
import type { ReadHistory } from '../read/read-history.js';
import { ROLES } from '../read/columns.js';
import { companySections, ratingsSection } from './company-sections.js';
import { invoiceSections } from './invoice-sections.js';
import { figure, grouped, intervalText, percent, textTable } from '../../text-table.js';

/** The whole evaluation as plain text. */
export function describeEvaluation(
  read: Omit<ReadHistory, 'history'>,
  evaluation: PaymentEvaluation,
  goals: readonly GoalResult[],
): string {
  return [
    fileSection(read),
    designSection(evaluation),
    ...invoiceSections(evaluation.targets),
    ...companySections(evaluation.companies, evaluation.options.windowDays),
    ratingsSection(evaluation.ratings),
    ...(goals.length > 0 ? [`Goals\n\n${goalsTable(goals)}`] : []),
  ].join('\n\n');
}

function fileSection({ fileName, rowsRead, shape, leftOut }: Omit<ReadHistory, 'history'>): string {
  const columns = ROLES.flatMap((role) => {
    const at = shape.columns[role];
    return at === undefined ? [] : [`${role} ← ${shape.header[at]!.trim()}`];
  });
  const out = leftOut.map(
    ({ reason, rows, firstLine }) => `left out: ${grouped(rows)} ${reason}, first on line ${firstLine}`,
  );
  const { issued, due, settled } = shape.dayFormats;
  return [
    `${fileName}: ${grouped(rowsRead)} rows; ${columns.join(', ')}`,
    `days ${[...new Set([issued, due, settled])].join(', ')}; decimal mark "${shape.decimalMark}"${shape.mainCurrency ? `; amounts in ${shape.mainCurrency}` : ''}`,
    ...out,
  ].join('\n');
}

const FEW_CUSTOMERS = 10;

function designSection({ options, windows, ...evaluation }: PaymentEvaluation): string {
  const { invoices, customers, testedInvoices, testedCustomers, issuedFrom, issuedTo } = evaluation;
  const { seed, draws, perCustomerMonth, transfer, disputed } = options;
  const table = textTable(
    ['origin', 'learned from', '≤ 0', '1–7', '8–15', '16–30', '31–60', '61–90', '> 90 d'],
    windows.map(({ origin, learnedFrom, baseBands }) => [
      origin,
      grouped(learnedFrom),
      ...baseBands.map((share) => percent(share)),
    ]),
  );
  return [
    `${grouped(invoices)} settled invoices of ${grouped(customers)} customers, issued ${issuedFrom} to ${issuedTo}`,
    `foretold: ${grouped(testedInvoices)} invoices of ${grouped(testedCustomers)} customers, at most ${perCustomerMonth} a customer and month`,
    `disputed invoices: ${disputed === 'count' ? 'like any other' : 'left out'}; ${transfer ? 'learned from one half of the customers, foretold the other' : 'learned from all customers'}`,
    `95 % intervals from ${grouped(draws)} draws of customers, seed ${seed}${evaluation.hasAmounts ? '' : '; no amounts, so the payment index is not value-weighted'}`,
    ...(testedCustomers < FEW_CUSTOMERS
      ? [
          'Too few customers to judge by: intervals draw customers, and hindsight needs others to compare with',
        ]
      : []),
    '',
    table,
  ].join('\n');
}

/** One more than thresholds have: a goal that is just met must not look as if it were just missed. */
const GOAL_DIGITS = 4;

function goalsTable(goals: readonly GoalResult[]): string {
  return textTable(
    ['goal', 'what', 'threshold', 'reached', '95 %', 'met'],
    goals.map(({ goal, what, threshold, reached, interval, isMet }) => [
      String(goal),
      what,
      threshold,
      figure(reached, GOAL_DIGITS),
      interval ? intervalText(interval, GOAL_DIGITS) : '',
      isMet === null ? 'not measurable' : isMet ? 'yes' : 'NO',
    ]),
    2,
  );
}
