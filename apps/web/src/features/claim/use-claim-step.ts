import type { FormProblem } from '../../components/form/form';
import { isRefusal } from '../../lib/refusal';
import { useLanguage } from '../../lib/use-language';
import type { Claim, ClaimAnswer } from './operations/claims-of-mine';

/** Shows the claim as a step left it, or says why the step was refused. */
export function useClaimStep(onClaim: (claim: Claim) => void): (answer: ClaimAnswer) => FormProblem | null {
  const { localized } = useLanguage();
  return (answer) => {
    if (isRefusal(answer)) return { field: answer.field, message: localized(answer.message) };
    onClaim(answer);
    return null;
  };
}
