import { readDecision, readOverturning } from './judgment-text-rules.js';
import { classOfNature, type Decision } from './notice-natures.js';

export interface Judgment {
  readonly family: string;
  readonly nature: string;
  readonly text: string;
}

/** What the family says when nothing else does: "closures close", and a deposit is a formality. */
const BY_FAMILY: ReadonlyMap<string, Decision> = new Map([
  ['jugement de clôture', 'PROCEDURE_ENDED'],
  ['avis de dépôt', 'CLAIMS_FILED'],
]);

/**
 * What a judgment does to the company. The exact nature decides; an unknown one is read like a sentence; "Autre …" and
 * the Court of Appeal are decided by the text. What nothing tells is `OTHER`, which changes no state.
 */
export function classifyJudgment({ family, nature, text }: Judgment): Decision {
  const known = classOfNature(nature);
  if (known && known !== 'READ_THE_TEXT') return known;
  const read = isOverturning(family, text)
    ? readOverturning(text)
    : ((known ? null : readDecision(nature)) ?? readDecision(text) ?? BY_FAMILY.get(family.toLowerCase()));
  return read ?? 'OTHER';
}

function isOverturning(family: string, text: string): boolean {
  return (
    /^(rétractation|arrêt de la cour d'appel)/i.test(family) ||
    /cour d'appel[^.]{0,80}(infirm|annul)/i.test(text)
  );
}
