import type { Day, LocalizedText } from '#kernel';
import type { EmailContent } from '#notifications';
import { ratingPath } from '../../emails/paths.js';
import { dayInWords, type Language } from '../../emails/words.js';
import type { CaseKind } from '../cases/case-kind.js';
import type { Decision, DecisionEffects, ModerationOutcome } from '../decide-moderation/decision.js';
import { REASON_LABELS } from '../decide-moderation/decision-rules.js';
import { effectsInWords } from './effects-in-words.js';

export interface DecisionNotice {
  readonly ratingId: string;
  readonly supplierName: string;
  readonly clientName: string;
  readonly kind: CaseKind;
  readonly decision: Pick<Decision, 'outcome' | 'reason' | 'statement'>;
  readonly effects: DecisionEffects;
  /** Null when the decision is final. */
  readonly appealUntil: Day | null;
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
    between: (notice: DecisionNotice) =>
      `Évaluation de ${notice.clientName} par ${notice.supplierName}. Voici ce qui a été décidé, et pourquoi.`,
    outcome: 'Décision',
    reason: 'Motif',
    effect: 'Effet',
    origin: 'Origine',
    statement: 'Motivation :',
    appeal: (until: string) =>
      `Vous pouvez former un recours gratuit jusqu’au ${until} : un autre modérateur décidera. Vous pouvez aussi saisir un organe de règlement extrajudiciaire (règlement (UE) 2022/2065, art. 21) ou le juge.`,
    final:
      'Cette décision est définitive sur goodpayer. Vous pouvez saisir un organe de règlement extrajudiciaire (règlement (UE) 2022/2065, art. 21) ou le juge.',
    see: 'Voir l’évaluation, ou former un recours',
    why: 'Vous recevez ce message parce que votre entreprise est partie à cette évaluation.',
  },
  en: {
    between: (notice: DecisionNotice) =>
      `Rating of ${notice.clientName} by ${notice.supplierName}. This is what was decided, and why.`,
    outcome: 'Decision',
    reason: 'Reason',
    effect: 'Effect',
    origin: 'Origin',
    statement: 'Statement of reasons:',
    appeal: (until: string) =>
      `You may appeal free of charge until ${until}: another moderator will decide. You may also turn to an out-of-court dispute settlement body (Regulation (EU) 2022/2065, art. 21) or to a court.`,
    final:
      'This decision is final on goodpayer. You may turn to an out-of-court dispute settlement body (Regulation (EU) 2022/2065, art. 21) or to a court.',
    see: 'See the rating, or appeal',
    why: 'You receive this message because your company is a party to this rating.',
  },
} as const;

/** The statement of reasons that both sides get: what, why, since what, and how to appeal (DSA art. 17). */
export function decisionEmail(notice: DecisionNotice, language: Language): EmailContent {
  const { decision, effects, kind, appealUntil, ratingId } = notice;
  const words = WORDS[language];
  const outcome = OUTCOMES[decision.outcome][language];
  const effect = effectsInWords(decision.outcome, effects)
    .map((text) => text[language])
    .join(' ');
  return {
    subject: `${outcome} (${notice.clientName})`,
    title: outcome,
    blocks: [
      { kind: 'text', text: words.between(notice) },
      {
        kind: 'facts',
        rows: [
          [words.outcome, outcome],
          [words.reason, REASON_LABELS[decision.reason][language]],
          [words.effect, effect],
          [words.origin, ORIGINS[kind][language]],
        ],
      },
      { kind: 'text', text: words.statement },
      { kind: 'quote', text: decision.statement },
      {
        kind: 'text',
        text: appealUntil ? words.appeal(dayInWords(appealUntil, language)) : words.final,
      },
      { kind: 'action', label: words.see, path: ratingPath(ratingId) },
    ],
    why: words.why,
  };
}
