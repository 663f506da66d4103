/** Solves A·x = b for a symmetric positive definite A by Cholesky's decomposition. A direction without information gets no move. */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map(() => new Float64Array(size));
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]![column]!;
      for (let at = 0; at < column; at++) sum -= lower[row]![at]! * lower[column]![at]!;
      lower[row]![column] = row === column ? Math.sqrt(Math.max(sum, TINY)) : sum / lower[column]![column]!;
    }
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) x[row]! -= lower[row]![at]! * x[at]!;
    x[row]! /= lower[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) x[row]! -= lower[at]![row]! * x[at]!;
    x[row]! /= lower[row]![row]!;
  }
  return x;
}

const TINY = 1e-12;
