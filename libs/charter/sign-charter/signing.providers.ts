import { ConfirmSignature } from '../confirm-signature/confirm-signature.js';
import { TellSignatory } from '../emails/tell-signatory.js';
import { ExpireMemberships } from '../expire-memberships/expire-memberships.js';
import { ExpireMembershipsJob } from '../expire-memberships/expire-memberships.job.js';
import { MyCharterResolver } from '../graphql/my-charter.resolver.js';
import { WithdrawFromCharter } from '../withdraw-from-charter/withdraw-from-charter.js';
import { MaySign } from './may-sign.js';
import { SignCharter } from './sign-charter.js';
import { WaitingSigning } from './waiting-signing.js';

export const SIGNING_SCHEDULES = [ExpireMembershipsJob] as const;

/** From the first signature to the end of a commitment. */
export const SIGNING = [
  MaySign,
  SignCharter,
  WaitingSigning,
  ConfirmSignature,
  TellSignatory,
  WithdrawFromCharter,
  ExpireMemberships,
  ...SIGNING_SCHEDULES,
  MyCharterResolver,
];
