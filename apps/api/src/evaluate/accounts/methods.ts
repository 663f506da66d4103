import type { AccountsReading, Ratio } from '#scoring';
import { altmanRisk } from './altman.js';
import { crossValidated } from './cross-validated.js';
import { ITEMS } from './mapping.js';
import type { Panel } from './read/read-panel.js';

/** The weakest ratio of the card: panels derive it from items that were never meant for it. */
const DOUBTFUL: Ratio = 'interestCover';

/** Risk of each row by method, higher = riskier; the card as it is published comes first. */
export function risksOf(
  { rows, readings, columns }: Panel,
  cards: readonly (readonly AccountsReading[])[],
): Record<string, ArrayLike<number>> {
  const failed = rows.map((row) => row.failed);
  const firms = rows.map(({ firm }) => firm);
  const items = rows.map((row) => row.readings[0]!);
  const known = ITEMS.map((item) => items.map((row) => row[item])).filter(isKnownSomewhere);
  const gaps = columns
    .map((_name, at) => rows.map(({ missing }) => missing[at]!))
    .filter((column) => column.some((one) => one === 1));
  const altman = altmanRisk(items);
  return {
    ...Object.fromEntries(readings.map((name, at) => [name, cards[at]!.map(({ points }) => points)])),
    [`card without ${DOUBTFUL}`]: cards[0]!.map(
      ({ points, items: parts }) => points - (parts.find(({ ratio }) => ratio === DOUBTFUL)?.points ?? 0),
    ),
    ...(altman && { "Altman Z''": altman }),
    ...(gaps.length > 0 && { 'which cells are empty': crossValidated(gaps, failed, firms) }),
    'logistic, fitted here': crossValidated(known, failed, firms),
  };
}

function isKnownSomewhere(column: readonly number[]): boolean {
  return column.some((value) => !Number.isNaN(value));
}
