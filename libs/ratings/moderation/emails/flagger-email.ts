import type { CompanyId, Day, LocalizedText } from '#kernel';
import type { EmailContent } from '#notifications';
import { companyPath } from '../../emails/paths.js';
import { dayInWords, type Language } from '../../emails/words.js';
import { decisionInWords, outcomeInWords, type DecidedCase } from './decision-in-words.js';

/** The rating as anyone knows it: a supplier that did not sign is not named to whoever flagged it. */
export interface FlaggedRating {
  readonly clientCompanyId: CompanyId;
  readonly clientName: string;
  readonly supplier: LocalizedText | null;
}

export interface FlaggerNotice extends FlaggedRating, DecidedCase {
  /** Until when another moderator decides if the reader flags it again; null when no complaint is left. */
  readonly complainUntil: Day | null;
}

const WORDS = {
  fr: {
    subject: (outcome: string) => `Votre signalement : ${outcome}`,
    flagged: (clientName: string, supplier: string) =>
      `Vous avez signalé une évaluation de ${clientName}${supplier}.`,
    decided: 'Voici ce qui a été décidé, et pourquoi.',
    complain: (until: string) =>
      `Si vous n’êtes pas d’accord, vous pouvez former un recours gratuit jusqu’au ${until} : signalez-la de nouveau en disant pourquoi, un autre modérateur décidera.`,
    outside:
      'Vous pouvez aussi saisir un organe de règlement extrajudiciaire (règlement (UE) 2022/2065, art. 21) ou le juge.',
    closed: 'Elle n’est plus montrée',
    closedText:
      'Elle n’est plus montrée, nulle part : son auteur l’a retirée, elle est devenue trop ancienne, ou elle a été rejetée pour une autre raison. Votre signalement est donc clos.',
    see: 'Voir l’entreprise et ses évaluations',
    why: 'Vous recevez ce message parce que vous avez signalé cette évaluation.',
  },
  en: {
    subject: (outcome: string) => `Your report: ${outcome}`,
    flagged: (clientName: string, supplier: string) => `You reported a rating of ${clientName}${supplier}.`,
    decided: 'This is what was decided, and why.',
    complain: (until: string) =>
      `If you disagree, you may complain free of charge until ${until}: report it again and say why, and another moderator will decide.`,
    outside:
      'You may also turn to an out-of-court dispute settlement body (Regulation (EU) 2022/2065, art. 21) or to a court.',
    closed: 'It is no longer shown',
    closedText:
      'It is no longer shown anywhere: its author took it back, it grew too old, or it was rejected for another reason. Your report is closed with that.',
    see: 'See the company and its ratings',
    why: 'You receive this message because you reported this rating.',
  },
} as const;

/** What became of a flag, to whoever made it: the decision, its reasons, and what else can be done (DSA art. 16(5), 20, 21). */
export function flaggerEmail(notice: FlaggerNotice, language: Language): EmailContent {
  const words = WORDS[language];
  const outcome = outcomeInWords(notice.decision.outcome)[language];
  const { complainUntil: until } = notice;
  return {
    subject: `${words.subject(outcome)} (${notice.clientName})`,
    title: words.subject(outcome),
    blocks: [
      { kind: 'text', text: `${flagged(notice, language)} ${words.decided}` },
      ...decisionInWords(notice, language),
      ...(until ? [{ kind: 'text' as const, text: words.complain(dayInWords(until, language)) }] : []),
      { kind: 'text', text: words.outside },
      { kind: 'action', label: words.see, path: companyPath(notice.clientCompanyId) },
    ],
    why: words.why,
  };
}

/** The rating is gone before anybody decided on the flag. */
export function flagClosedEmail(rating: FlaggedRating, language: Language): EmailContent {
  const words = WORDS[language];
  return {
    subject: `${words.subject(words.closed)} (${rating.clientName})`,
    title: words.subject(words.closed),
    blocks: [
      { kind: 'text', text: `${flagged(rating, language)} ${words.closedText}` },
      { kind: 'action', label: words.see, path: companyPath(rating.clientCompanyId) },
    ],
    why: words.why,
  };
}

function flagged({ clientName, supplier }: FlaggedRating, language: Language): string {
  return WORDS[language].flagged(clientName, supplier ? ` (${supplier[language]})` : '');
}
