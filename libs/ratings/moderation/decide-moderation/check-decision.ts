import type { Day } from '#kernel';
import { invalidDecision } from '../../refusals/refuse.js';
import type { RatingRecord } from '../../store/rating-record.js';
import { findPersonalData } from '../../texts/find-personal-data.js';
import type { CaseKind } from '../cases/case-kind.js';
import { moderationPolicyOn } from '../policy/moderation-policy.js';
import type { Decision } from './decision.js';
import { DECISION_RULES } from './decision-rules.js';

/**
 * The decision as it will be kept. `rating` is what the case is about, with everything that this case set aside before.
 * @throws RatingRefusal `InvalidDecisionError`
 */
export function checkDecision(
  kind: CaseKind,
  decision: Decision,
  rating: RatingRecord,
  today: Day,
): Decision {
  const { outcome, reason, hiddenExperienceIds } = decision;
  if (!DECISION_RULES[kind][outcome].includes(reason)) throw UNFIT_REASON;
  const statement = decision.statement.replaceAll('\0', '').trim();
  const { shortestStatement, longestStatement } = moderationPolicyOn(today);
  const length = [...statement].length;
  if (length < shortestStatement.value) throw tooShort(shortestStatement.value);
  if (length > longestStatement.value) throw TOO_LONG;
  // Both sides keep it: what was wrong with a text is explained without repeating it.
  if (findPersonalData(statement) !== null) throw PERSONAL_DATA;
  const known = rating.experiences.map(({ experienceId }) => experienceId);
  if (!hiddenExperienceIds.every((id) => known.includes(id))) throw UNKNOWN_INVOICE;
  if (outcome !== 'CORRECTED') return { ...decision, ...NOTHING_HIDDEN, statement };
  if (hiddenExperienceIds.length === known.length) throw NOTHING_LEFT;
  if (reason !== 'CONFLICT_OF_INTEREST' && !hidesSomething(decision)) throw NOTHING_CORRECTED;
  return { ...decision, statement };
}

/** @throws RatingRefusal `InvalidDecisionError` when the statement holds this name, however it is spelt */
export function refuseNaming(name: string, statement: string): void {
  if (` ${wordsOf(statement)} `.includes(` ${wordsOf(name)} `)) throw NAMES_SUPPLIER;
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const NOTHING_HIDDEN = { hidesComment: false, hidesReply: false, hiddenExperienceIds: [] } as const;

function hidesSomething({ hidesComment, hidesReply, hiddenExperienceIds }: Decision): boolean {
  return hidesComment || hidesReply || hiddenExperienceIds.length > 0;
}

const UNFIT_REASON = invalidDecision(
  'REASON_UNFIT',
  {
    fr: 'Ce motif ne mène pas à cette décision dans un dossier de ce type.',
    en: 'This reason does not lead to this outcome in a case of this kind.',
  },
  'input.reason',
);
const TOO_LONG = invalidDecision(
  'STATEMENT_TOO_LONG',
  { fr: 'Cette motivation est trop longue.', en: 'This statement is too long.' },
  'input.statement',
);
const PERSONAL_DATA = invalidDecision(
  'PERSONAL_DATA_IN_TEXT',
  {
    fr: 'La motivation nomme une personne ou contient une adresse, un téléphone ou un compte.',
    en: 'The statement names a person or holds an address, a telephone number or an account.',
  },
  'input.statement',
);
const NAMES_SUPPLIER = invalidDecision(
  'NAMES_SUPPLIER',
  {
    fr: 'La motivation nomme le fournisseur, qui n’a pas signé : un lecteur a signalé l’évaluation et la recevra.',
    en: 'The statement names the supplier, who did not sign: a reader flagged the rating and will receive it.',
  },
  'input.statement',
);
const UNKNOWN_INVOICE = invalidDecision(
  'UNKNOWN_INVOICE',
  { fr: 'Cette facture n’est pas dans l’évaluation.', en: 'This invoice is not in the rating.' },
  'input.hiddenExperienceIds',
);
const NOTHING_LEFT = invalidDecision(
  'NOTHING_LEFT',
  {
    fr: 'Il ne resterait aucune facture : rejetez plutôt l’évaluation.',
    en: 'No invoice would be left: reject the rating instead.',
  },
  'input.hiddenExperienceIds',
);
const NOTHING_CORRECTED = invalidDecision(
  'NOTHING_CORRECTED',
  {
    fr: 'Dites ce qui est écarté : le commentaire, la réponse ou une facture.',
    en: 'Say what is set aside: the comment, the reply or an invoice.',
  },
  'input.outcome',
);

function tooShort(shortest: number) {
  return invalidDecision(
    'STATEMENT_TOO_SHORT',
    {
      fr: `Motivez en ${shortest} caractères au moins : les deux parties doivent comprendre pourquoi.`,
      en: `Explain in at least ${shortest} characters: both sides must understand why.`,
    },
    'input.statement',
  );
}
