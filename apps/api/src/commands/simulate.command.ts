import { Command, InvalidArgumentError } from 'commander';
import { textTable } from '../evaluate/text-table.js';
import { replayAttacks, type AttackResult, type SimulationOptions } from '../simulate/replay-attacks.js';

const COLUMNS = ['attack', 'mean move', 'largest', 'places', 'plain mean'] as const;

/** `simulate attacks`: how far liars move the published score on an invented network. Reads and writes no database. */
export function simulateCommand(): Command {
  const attacks = new Command('attacks')
    .description('replay whitewashing, bad-mouthing, a clique and others on a generated network')
    .option('--clients <number>', 'clients in the network', positive, 200)
    .option('--suppliers <number>', 'honest suppliers of each client', positive, 3)
    .option('--seed <number>', 'another seed is another network', positive, 1)
    .action((options: SimulationOptions) => console.log(tableOf(replayAttacks(options), options)));
  return new Command('simulate').description('try the score on invented companies').addCommand(attacks);
}

function tableOf(results: readonly AttackResult[], { clients, suppliers, seed }: SimulationOptions): string {
  const rows = results.map(({ attack, meanMove, largestMove, places, plainMeanMove }) => [
    attack,
    signed(meanMove),
    signed(largestMove),
    `${signed(places)} %`,
    signed(plainMeanMove),
  ]);
  const head = `${clients} clients, ${suppliers} honest suppliers each, seed ${seed}; moves in points of 100`;
  return [head, '', textTable(COLUMNS, rows)].join('\n');
}

function signed(value: number): string {
  const text = value.toFixed(1);
  return value > 0 ? `+${text}` : text;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new InvalidArgumentError('It must be a whole number between 1 and 100000.');
  return value;
}
