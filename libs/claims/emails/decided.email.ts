import type { EmailContent, EmailLanguage } from '#notifications';
import type { ClaimDecision, ClaimReason } from '../decide-claim/claim-decision.js';
import { DECISION_REASONS } from '../decide-claim/decision-reasons.js';

interface DecidedClaim {
  readonly decision: ClaimDecision;
  readonly reason: ClaimReason;
  readonly statement: string;
  /** Whether the reader held the company when it was challenged. */
  readonly wasHolding: boolean;
}

const TEXTS = {
  fr: {
    granted: 'Vous représentez votre entreprise sur goodpayer',
    refused: 'Votre demande n’a pas été acceptée',
    ended: 'Vous ne représentez plus cette entreprise sur goodpayer',
    kept: 'Vous représentez toujours votre entreprise sur goodpayer',
    reason: 'Motif',
    label: 'Voir ma demande',
    why: 'Vous recevez ce message parce que votre organisation a fait cette demande.',
  },
  en: {
    granted: 'You act for your company on goodpayer',
    refused: 'Your claim was not accepted',
    ended: 'You no longer act for this company on goodpayer',
    kept: 'You still act for your company on goodpayer',
    reason: 'Reason',
    label: 'See my claim',
    why: 'You receive this because your organisation made this claim.',
  },
} as const;

export function decidedEmail(decided: DecidedClaim, language: EmailLanguage): EmailContent {
  const texts = TEXTS[language];
  const subject = texts[outcomeFor(decided)];
  return {
    subject,
    title: subject,
    blocks: [
      { kind: 'facts', rows: [[texts.reason, DECISION_REASONS[decided.reason][language]]] },
      { kind: 'quote', text: decided.statement },
      { kind: 'action', label: texts.label, path: '/account/company' },
    ],
    why: texts.why,
  };
}

function outcomeFor({ decision, wasHolding }: DecidedClaim): 'granted' | 'refused' | 'ended' | 'kept' {
  switch (decision) {
    case 'APPROVE':
      return 'granted';
    case 'REJECT':
      return 'refused';
    case 'REVOKE':
      return 'ended';
    case 'CONFIRM_HOLDER':
      return wasHolding ? 'kept' : 'refused';
    case 'TRANSFER':
      return wasHolding ? 'ended' : 'granted';
  }
}
