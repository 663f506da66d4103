import type { AccountsEvaluation, MethodResult } from './evaluate-accounts.js';

export interface Goal {
  readonly goal: string;
  readonly reached: string;
  readonly isReached: boolean;
}

/** The card must at least order log-odds in the range that its own slope (0.88 per ten points) stands for. */
const SLOPES = { from: 0.7, to: 1.1 };

/** Goals that hold for every panel, and the area under the curve when the mapping sets one. */
export function accountsGoals({ methods, slope, goal }: AccountsEvaluation): Goal[] {
  const [card] = methods as readonly [MethodResult, ...MethodResult[]];
  const altman = methods.find(({ name }) => name.startsWith('Altman'))?.cardMinusThis;
  return [
    ...(goal === null
      ? []
      : [
          {
            goal: `AUC of the card at least ${goal}`,
            reached: card.auc.value.toFixed(3),
            isReached: card.auc.value >= goal,
          },
        ]),
    ...(altman
      ? [
          {
            goal: "lower bound of card − Altman Z'' above 0",
            reached: altman.low.toFixed(3),
            isReached: altman.low > 0,
          },
        ]
      : []),
    {
      goal: `log-odds per ten points between ${SLOPES.from} and ${SLOPES.to}`,
      reached: slope.value.toFixed(2),
      isReached: slope.value >= SLOPES.from && slope.value <= SLOPES.to,
    },
  ];
}
