import { Command, InvalidArgumentError, Option } from 'commander';
import { DomainError } from '#kernel';
import { accountsReport } from '../evaluate/accounts/accounts-report.js';
import { evaluateAccounts } from '../evaluate/accounts/evaluate-accounts.js';
import type { AccountsMapping } from '../evaluate/accounts/mapping.js';
import { PRESETS } from '../evaluate/accounts/presets.js';
import { checkedMapping, readMapping } from '../evaluate/accounts/read/read-mapping.js';

interface Options {
  readonly preset?: string;
  readonly mapping?: string;
  readonly item?: Record<string, string>;
  readonly label?: string;
  readonly failed?: string;
  readonly decimalMark?: string;
  readonly firm?: string;
  readonly year?: string;
  readonly goal?: number;
  readonly draws: number;
  readonly seed: number;
}

/** `evaluate accounts <file>`: the accounts card on a bankruptcy panel. Reads and writes no database. */
export function evaluateAccountsCommand(): Command {
  return new Command('accounts')
    .description(
      "evaluate the accounts card against Altman Z'' on a bankruptcy panel (ARFF or CSV, also .gz)",
    )
    .argument('<file>', 'the panel')
    .addOption(new Option('--preset <name>', 'a panel that is publicly known').choices(Object.keys(PRESETS)))
    .option('--mapping <file>', 'JSON file that tells what the columns mean (see docs/evaluation.md)')
    .option('--item <name=expression>', 'one item of the mapping, for example equityRatio="100 * X10"', item)
    .option('--label <column>', 'column that tells what happened')
    .option('--failed <text>', 'text of a failure in that column')
    .addOption(new Option('--decimal-mark <mark>', 'decimal mark of the numbers').choices(['.', ',']))
    .option('--firm <column>', 'column of the firm, when it has several rows')
    .option('--year <column>', 'column of the year')
    .option('--goal <auc>', 'area under the curve that the card must reach', Number)
    .option('--draws <number>', 'bootstrap draws', wholeNumber, 300)
    .option('--seed <number>', 'another seed is another set of draws', wholeNumber, 1)
    .action(async (file: string, options: Options) => {
      const mapping = await mappingOf(options);
      const { draws, seed } = options;
      console.log(accountsReport(await evaluateAccounts(file, { mapping, draws, seed })));
    });
}

/** The preset or the file, with what single options say instead. */
async function mappingOf({
  preset,
  mapping,
  item,
  label,
  failed,
  decimalMark,
  firm,
  year,
  goal,
}: Options): Promise<AccountsMapping> {
  const known = mapping ? await readMapping(mapping) : preset ? PRESETS[preset] : undefined;
  if (!known && !label) {
    const presets = Object.keys(PRESETS).join(' | ');
    throw new DomainError(
      'INVALID_ARGUMENT',
      `Say what the columns mean: --preset <${presets}>, --mapping <file>, or --label with --item (docs/evaluation.md).`,
    );
  }
  return checkedMapping({
    ...known,
    ...(label && { label }),
    ...(failed && { failedText: failed }),
    ...(decimalMark && { decimalMark }),
    ...(firm && { firm }),
    ...(year && { year }),
    ...(goal !== undefined && { goal }),
    items: { ...known?.items, ...item },
  });
}

function item(text: string, before: Record<string, string> | undefined): Record<string, string> {
  const [, name, expression] = /^(\w+)=(.+)$/s.exec(text) ?? [];
  if (!name || !expression) throw new InvalidArgumentError('It must be name=expression.');
  return { ...before, [name]: expression };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new InvalidArgumentError('It must be a whole number between 1 and 100000.');
  return value;
}
