import { daysBetween, type Day } from '#kernel';
import { BAND_ENDS, CURRENT_POLICY, NOTHING_KNOWN, score } from '#scoring';
import { ATTACKS } from './attacks.js';
import { paymentNetwork, SIMULATED_DAY, type Client } from './payment-network.js';

export interface SimulationOptions {
  readonly clients: number;
  readonly suppliers: number;
  readonly seed: number;
}

/** Mean and largest move of the score of the targets, in points. */
export interface AttackResult {
  readonly attack: string;
  readonly targets: number;
  readonly meanMove: number;
  readonly largestMove: number;
  /** What the same lies do to the mean value of all invoices that anyone reports. */
  readonly plainMeanMove: number;
  /** Of the mean place among all clients, in per cent of the network. */
  readonly places: number;
}

/** Replays each attack on a generated network, one client at a time, as if all others stayed honest. */
export function replayAttacks({ clients, suppliers, seed }: SimulationOptions): AttackResult[] {
  const network = paymentNetwork(clients, suppliers, seed);
  const honest = network.map(scoreOf);
  const quarter = Math.max(1, Math.floor(clients / 4));
  const ranked = network.map((_, index) => index).sort((a, b) => honest[b]! - honest[a]!);
  return ATTACKS.map((attack) => {
    const targets = attack.targets === 'BEST' ? ranked.slice(0, quarter) : ranked.slice(-quarter);
    const moves = targets.map((at) => {
      const told = attack.on(network[at]!);
      const attacked = scoreOf(told);
      return {
        points: attacked - honest[at]!,
        plain: plainMean(told) - plainMean(network[at]!),
        places: below(honest, attacked) - below(honest, honest[at]!),
      };
    });
    return {
      attack: attack.name,
      targets: targets.length,
      meanMove: mean(moves.map(({ points }) => points)),
      plainMeanMove: mean(moves.map(({ plain }) => plain)),
      largestMove: moves.reduce((most, { points }) => (Math.abs(points) > Math.abs(most) ? points : most), 0),
      places: (100 * mean(moves.map(({ places }) => places))) / clients,
    };
  });
}

function scoreOf(paymentEvidence: Client): number {
  return score({ ...NOTHING_KNOWN, paymentEvidence }, SIMULATED_DAY).score!;
}

/** What a site without defences would publish, on the same scale. */
function plainMean(client: Client): number {
  const invoices = client.flatMap(({ experiences }) => experiences);
  return 100 * mean(invoices.map(({ dueOn }) => valueOf(daysBetween(dueOn as Day, SIMULATED_DAY))));
}

function valueOf(daysLate: number): number {
  return CURRENT_POLICY.utilities.value[BAND_ENDS.findIndex((last) => daysLate <= last)]!;
}

function below(scores: readonly number[], score: number): number {
  return scores.filter((other) => other < score).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
