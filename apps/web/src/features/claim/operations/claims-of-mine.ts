import { useState } from 'react';
import {
  MyClaimsDocument,
  type ClaimAnswerFragment,
  type MyClaimFragment,
  type MyClaimsQuery,
} from '../../../generated/graphql';
import { useOperation, type Answer } from '../../../lib/use-operation';

export type Claim = MyClaimFragment;
export type ClaimAnswer = ClaimAnswerFragment;

const NO_VARIABLES = {};

interface ClaimsOfMine {
  readonly answer: Answer<MyClaimsQuery>;
  /** Latest first; with what was done on this screen since. */
  readonly claims: readonly Claim[];
  readonly put: (claim: Claim) => void;
}

/** What a step answers replaces the claim on the screen: nothing blinks, and the focus stays where it is. */
export function useClaimsOfMine(): ClaimsOfMine {
  const answer = useOperation(MyClaimsDocument, NO_VARIABLES);
  const [changed, setChanged] = useState<readonly Claim[]>([]);
  const asked = answer.status === 'READY' ? answer.data.myClaims : [];
  const claims = [...changed, ...asked.filter(({ id }) => changed.every((claim) => claim.id !== id))];
  const put = (claim: Claim) =>
    setChanged((before) => [claim, ...before.filter(({ id }) => id !== claim.id)]);
  return {
    answer,
    claims: claims.sort((a, b) => b.requestedAt.localeCompare(a.requestedAt)),
    put,
  };
}
