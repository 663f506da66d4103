/** Own incomplete beta function: the libraries around it may change their last digits, a stored score may not. */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const MAXIMUM_TERMS = 300;
const PRECISION = 1e-14;
/** Newton's method needs about eight steps; the bracket alone would need sixty. */
const MAXIMUM_STEPS = 100;
const CLOSE_ENOUGH = 1e-15;

/** The x for which P(X ≤ x) = `probability`, X following Beta(a, b); a, b > 0. */
export function betaQuantile(probability: number, a: number, b: number): number {
  const logConstant = logGamma(a + b) - logGamma(a) - logGamma(b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const error = incompleteBeta(a, b, x, logConstant) - probability;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp(logConstant + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const newton = x - error / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= CLOSE_ENOUGH) return next;
    x = next;
  }
  return x;
}

function incompleteBeta(a: number, b: number, x: number, logConstant: number): number {
  // The fraction converges fast on one side of the mean only; the other side is its mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x, logConstant);
  const front = Math.exp(logConstant + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return front * continuedFraction(a, b, x);
}

/** Modified Lentz evaluation of the continued fraction of I_x(a, b). */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < MAXIMUM_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d);
      c = 1 + term / c;
      result *= c * d;
    }
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return result;
}

/** ln Γ(x), x > 0, by Lanczos' approximation (g = 7, nine terms). */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce(
    (sum, term, index) => sum + (index === 0 ? term : term / (shifted + index)),
    0,
  );
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}
