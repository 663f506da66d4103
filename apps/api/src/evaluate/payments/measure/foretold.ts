import { areaUnderCurve } from '../../statistics/area-under-curve.js';
import { bootstrap, type Estimate } from '../../statistics/bootstrap.js';
import { calibrationError } from '../../statistics/calibration-error.js';
import type { Metric } from '../../statistics/metric.js';
import { brier, logLoss } from '../../statistics/probability-errors.js';
import { METHODS, type Method } from '../predict/predict-invoices.js';

export type ByMethod<T> = Readonly<Record<Method, T>>;

/** What each method said of some invoices, what came, and the customer of each. */
export interface Foretold {
  readonly byMethod: ByMethod<Float64Array>;
  readonly outcomes: Uint8Array;
  readonly customers: Int32Array;
}

export type Draws = { readonly draws: number; readonly seed: number };

/** How good the probabilities of one method are. */
export interface ProbabilityFigures {
  readonly method: Method;
  readonly auc: Estimate;
  readonly brier: Estimate;
  readonly logLoss: Estimate;
  readonly calibrationError: Estimate;
}

export function ofEach<T>(make: (method: Method) => T): ByMethod<T> {
  return Object.fromEntries(METHODS.map((method) => [method, make(method)])) as ByMethod<T>;
}

/** The invoices at these places only. */
export function partOf({ byMethod, outcomes, customers }: Foretold, places: Uint32Array): Foretold {
  return {
    byMethod: ofEach((method) => Float64Array.from(places, (place) => byMethod[method][place]!)),
    outcomes: Uint8Array.from(places, (place) => outcomes[place]!),
    customers: Int32Array.from(places, (place) => customers[place]!),
  };
}

/** One figure for each method; all methods and figures see the same draws of whole customers. */
export function estimates(
  { customers }: Foretold,
  draws: Draws,
  metric: (method: Method) => Metric,
): ByMethod<Estimate> {
  return bootstrap(customers, ofEach(metric), draws);
}

export function probabilityFigures(foretold: Foretold, draws: Draws): ProbabilityFigures[] {
  const { byMethod, outcomes } = foretold;
  const of = (figure: (probabilities: Float64Array, outcomes: Uint8Array) => Metric) =>
    estimates(foretold, draws, (method) => figure(byMethod[method], outcomes));
  const drawn = {
    auc: of(areaUnderCurve),
    brier: of(brier),
    logLoss: of(logLoss),
    calibrationError: of(calibrationError),
  };
  return METHODS.map((method) => ({
    method,
    auc: drawn.auc[method],
    brier: drawn.brier[method],
    logLoss: drawn.logLoss[method],
    calibrationError: drawn.calibrationError[method],
  }));
}
