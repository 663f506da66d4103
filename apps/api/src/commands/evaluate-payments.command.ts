import { Command, InvalidArgumentError, Option } from 'commander';
import { evaluatePayments, type EvaluationOptions } from '../evaluate/payments/evaluate-payments.js';
import { goalsOf } from '../evaluate/payments/goals/goals.js';
import { THRESHOLDS, type ThresholdSet } from '../evaluate/payments/goals/thresholds.js';
import { ROLLS } from '../evaluate/payments/history/roll-due-days.js';
import { ROLES, type Role } from '../evaluate/payments/read/columns.js';
import { DAY_FORMATS } from '../evaluate/payments/read/day-format.js';
import { readHistory, type ReadOptions } from '../evaluate/payments/read/read-history.js';
import { describeEvaluation } from '../evaluate/payments/report/describe-evaluation.js';
import { EvaluationProgress } from '../evaluate/payments/report/evaluation-progress.js';

type ColumnOptions = Partial<Record<`${Role}Column`, string>>;
type Options = EvaluationOptions &
  Omit<ReadOptions, 'columns'> &
  ColumnOptions & { readonly targets?: ThresholdSet; readonly json?: true };

/** `evaluate payments <csv>`: how well the score foretells the invoices of a history. Reads one file, writes nothing but its answer. */
export function evaluatePaymentsCommand(): Command {
  const command = new Command('payments')
    .description('foretell the invoices of a payment history from its past, by the score and by its rivals')
    .argument('<csv>', 'file with one row per invoice, gzipped or not; - reads standard input');
  for (const role of ROLES)
    command.option(`--${role}-column <name>`, `column of ${MEANINGS[role]}; else told by its name`);
  return command
    .addOption(new Option('--day-format <order>', 'order of year, month and day').choices(DAY_FORMATS))
    .addOption(new Option('--decimal-mark <mark>', 'decimal mark of amounts').choices(['.', ',']))
    .option('--delimiter <character>', 'what separates cells; "\\t" is a tab', delimiter)
    .addOption(
      new Option('--roll <country>', 'move due days to the next business day').choices(ROLLS).default('none'),
    )
    .addOption(
      new Option('--disputed <how>', 'invoices that were disputed')
        .choices(['count', 'leave-out'])
        .default('count'),
    )
    .option('--transfer', 'learn from one half of the customers, foretell the other', false)
    .option('--origins <number>', 'times at which the models learn anew', whole(1, 250), 8)
    .option(
      '--window-days <number>',
      'days in which a customer is compared with its score',
      whole(7, 730),
      90,
    )
    .option(
      '--per-customer-month <number>',
      'most invoices foretold of a customer and month',
      whole(1, 1e6),
      6,
    )
    .option('--most-tested <number>', 'most invoices foretold in all', whole(100, 1e7), 200_000)
    .option('--draws <number>', 'draws of customers behind each interval', whole(20, 10_000), 300)
    .option(
      '--seed <number>',
      'another seed draws otherwise; the same one gives the same answer',
      whole(0, 2 ** 31),
      1,
    )
    .addOption(
      new Option('--targets <set>', 'compare with the goals set for this public set').choices(
        Object.keys(THRESHOLDS),
      ),
    )
    .option('--json', 'print everything as JSON')
    .action((file: string, options: Options) => run(file, options));
}

async function run(file: string, options: Options): Promise<void> {
  const progress = new EvaluationProgress(process.stderr);
  const columns = Object.fromEntries(
    ROLES.flatMap((role) => {
      const name = options[`${role}Column`];
      return name === undefined ? [] : [[role, name]];
    }),
  );
  const { origins, seed, perCustomerMonth, mostTested, transfer, disputed, draws, windowDays } = options;
  const design = { origins, seed, perCustomerMonth, mostTested, transfer, disputed, draws, windowDays };
  try {
    const { history, ...read } = await readHistory(file, { ...options, columns }, (done, total) => {
      if (total) progress.advances('reading', done, total);
    });
    const evaluation = evaluatePayments(history, design, progress.advances);
    const { targets, roll, json } = options;
    const goals = targets ? goalsOf(evaluation, THRESHOLDS[targets], roll !== 'none') : [];
    progress.ends();
    const shown = { file: read, roll, evaluation, goals };
    console.log(json ? JSON.stringify(shown, null, 2) : describeEvaluation(read, evaluation, goals));
  } finally {
    progress.ends();
  }
}

const MEANINGS: Readonly<Record<Role, string>> = {
  customer: 'who owes',
  invoice: 'the number of the invoice',
  issued: 'the day of issue',
  due: 'the day when payment is due',
  settled: 'the day of full payment',
  amount: 'the amount',
  disputed: 'whether it was disputed',
  currency: 'the currency',
  country: "the customer's country",
};

function delimiter(text: string): string {
  const character = text === '\\t' ? '\t' : text;
  if (character.length !== 1 || /[\w"\r\n]/.test(character))
    throw new InvalidArgumentError('It must be one sign, such as , ; | or \\t.');
  return character;
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number between ${least} and ${most}.`);
    return value;
  };
}
