import { meanOf, type Metric, type Outcomes } from './metric.js';

/** No forecast is certain: a probability of 0 or 1 that is wrong once would make the mean infinite. */
const LEAST = 1e-6;

/** Mean squared error of probabilities; 0 is perfect. */
export function brier(probabilities: ArrayLike<number>, outcomes: Outcomes): Metric {
  return meanOf(Float64Array.from(probabilities, (probability, row) => (probability - outcomes[row]!) ** 2));
}

/** Mean surprise in nats; 0 is perfect. Probabilities are held between 1e-6 and 1 − 1e-6. */
export function logLoss(probabilities: ArrayLike<number>, outcomes: Outcomes): Metric {
  return meanOf(
    Float64Array.from(probabilities, (probability, row) => {
      const held = Math.min(1 - LEAST, Math.max(LEAST, probability));
      return -Math.log(outcomes[row] ? held : 1 - held);
    }),
  );
}
