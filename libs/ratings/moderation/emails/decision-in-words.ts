import type { LocalizedText } from '#kernel';
import type { EmailBlock } from '#notifications';
import type { Language } from '../../emails/words.js';
import type { CaseKind } from '../cases/case-kind.js';
import type { Decision, DecisionEffects, ModerationOutcome } from '../decide-moderation/decision.js';
import { REASON_LABELS } from '../decide-moderation/decision-rules.js';
import { effectsInWords } from './effects-in-words.js';

export interface DecidedCase {
  readonly kind: CaseKind;
  readonly decision: Pick<Decision, 'outcome' | 'reason' | 'statement'>;
  readonly effects: DecisionEffects;
}

const OUTCOMES: Readonly<Record<ModerationOutcome, LocalizedText>> = {
  UPHELD: { fr: 'Évaluation confirmée', en: 'Rating upheld' },
  CORRECTED: { fr: 'Évaluation confirmée en partie', en: 'Rating upheld in part' },
  REJECTED: { fr: 'Évaluation rejetée', en: 'Rating rejected' },
};

/** DSA art. 17(3)(b): whether a notice or our own initiative led to it; (c): no decision is automated, a sign may be. */
const ORIGINS: Readonly<Record<CaseKind, LocalizedText>> = {
  DISPUTE: {
    fr: 'Le client a contesté l’évaluation. Un modérateur a lu les deux parties ; rien n’est automatisé.',
    en: 'The client disputed the rating. A moderator read both sides; nothing is automated.',
  },
  FLAG: {
    fr: 'Un lecteur a signalé l’évaluation. Un modérateur a décidé ; rien n’est automatisé.',
    en: 'A reader flagged the rating. A moderator decided; nothing is automated.',
  },
  GUARD: {
    fr: 'Un contrôle automatique a relevé des indices, de notre propre initiative. Un modérateur a décidé.',
    en: 'An automatic check found signs, on our own initiative. A moderator decided.',
  },
  APPEAL: {
    fr: 'Une partie a formé un recours. Un autre modérateur a décidé ; rien n’est automatisé.',
    en: 'A side appealed. Another moderator decided; nothing is automated.',
  },
};

const WORDS = {
  fr: {
    outcome: 'Décision',
    reason: 'Motif',
    effect: 'Effet',
    origin: 'Origine',
    statement: 'Motivation :',
  },
  en: {
    outcome: 'Decision',
    reason: 'Reason',
    effect: 'Effect',
    origin: 'Origin',
    statement: 'Statement of reasons:',
  },
} as const;

export function outcomeInWords(outcome: ModerationOutcome): LocalizedText {
  return OUTCOMES[outcome];
}

/** What was decided, why, since what, and what it does, whoever reads it (DSA art. 17(3)). */
export function decisionInWords({ kind, decision, effects }: DecidedCase, language: Language): EmailBlock[] {
  const words = WORDS[language];
  const effect = effectsInWords(decision.outcome, effects)
    .map((text) => text[language])
    .join(' ');
  return [
    {
      kind: 'facts',
      rows: [
        [words.outcome, OUTCOMES[decision.outcome][language]],
        [words.reason, REASON_LABELS[decision.reason][language]],
        [words.effect, effect],
        [words.origin, ORIGINS[kind][language]],
      ],
    },
    { kind: 'text', text: words.statement },
    { kind: 'quote', text: decision.statement },
  ];
}
