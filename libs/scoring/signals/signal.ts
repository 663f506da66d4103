import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { LocalizedText, SignalAnswer } from '../scorecard.js';

/** One question asked of the facts, worded so that TRUE is reassuring. The model card prints it as it stands here. */
export interface SignalDefinition {
  readonly id: string;
  readonly question: LocalizedText;
  readonly whyItMatters: LocalizedText;
  readonly howToImprove: LocalizedText;
}

export interface SignalFinding {
  readonly answer: SignalAnswer;
  readonly finding: LocalizedText;
}

export interface Signal {
  readonly definition: SignalDefinition;
  /** Whether the question makes sense of this company; always, when left out. */
  isAsked?(evidence: Evidence): boolean;
  answer(evidence: Evidence, policy: Policy): SignalFinding;
}

export function finding(answer: SignalAnswer, text: LocalizedText): SignalFinding {
  return { answer, finding: text };
}

/** Asked once a supplier has said something; before, the list of missing evidence says that none has. */
export function aboutPayments({ payments }: Evidence): boolean {
  return payments !== null;
}
