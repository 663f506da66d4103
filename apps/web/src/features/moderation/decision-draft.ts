import type { DecideModerationInput, ModerationOutcome, ModerationReason } from '../../generated/graphql';

/** A decision while it is written. */
export interface DecisionDraft {
  readonly outcome: ModerationOutcome | '';
  readonly reason: ModerationReason | '';
  readonly statement: string;
  readonly hidesComment: boolean;
  readonly hidesReply: boolean;
  readonly hiddenExperienceIds: readonly string[];
}

type WholeDraft = DecisionDraft & { readonly outcome: ModerationOutcome; readonly reason: ModerationReason };

export const emptyDraft: DecisionDraft = {
  outcome: '',
  reason: '',
  statement: '',
  hidesComment: false,
  hidesReply: false,
  hiddenExperienceIds: [],
};

export function isWhole(draft: DecisionDraft, shortestStatement: number): draft is WholeDraft {
  return (
    draft.outcome !== '' && draft.reason !== '' && [...draft.statement.trim()].length >= shortestStatement
  );
}

/** Nothing is set aside unless the outcome is that a part is. */
export function toInput(draft: WholeDraft): DecideModerationInput {
  const { outcome, reason, statement } = draft;
  if (outcome !== 'CORRECTED')
    return { outcome, reason, statement, hidesComment: false, hidesReply: false, hiddenExperienceIds: [] };
  return { ...draft, hiddenExperienceIds: [...draft.hiddenExperienceIds] };
}
