import { SIGNAL_DEFINITIONS, type Scorecard, type SignalResult } from '#scoring';

/** A scorecard without what is the same for every company: half of its size or less, times 29 million companies. */
export type StoredScorecard = Omit<Scorecard, 'signals'> & {
  readonly signals: readonly Pick<SignalResult, 'id' | 'answer' | 'finding'>[];
};

export function toStored(scorecard: Scorecard): StoredScorecard {
  return {
    ...scorecard,
    signals: scorecard.signals.map(({ id, answer, finding }) => ({ id, answer, finding })),
  };
}

/** A question that is no longer asked has no definition left and is not shown. */
export function fromStored(stored: StoredScorecard): Scorecard {
  return {
    ...stored,
    signals: stored.signals.flatMap(({ id, answer, finding }) => {
      const definition = SIGNAL_DEFINITIONS.get(id);
      return definition ? [{ ...definition, answer, finding }] : [];
    }),
  };
}
