import { Command } from 'commander';
import { evaluateAccountsCommand } from './evaluate-accounts.command.js';
import { evaluatePaymentsCommand } from './evaluate-payments.command.js';

/** `evaluate payments | accounts`: measures the score on files whose outcomes are known. Reads and writes no database. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('measure how well the score foretells, on files whose outcomes are known')
    .addCommand(evaluateAccountsCommand())
    .addCommand(evaluatePaymentsCommand());
}
