import { ConfirmSignature } from '../confirm-signature/confirm-signature.js';
import { EndUnclaimedCharter } from '../end-unclaimed-charter/end-unclaimed-charter.js';
import { EndUnclaimedCharterJob } from '../end-unclaimed-charter/end-unclaimed-charter.job.js';
import { ExpireMemberships } from '../expire-memberships/expire-memberships.js';
import { ExpireMembershipsJob } from '../expire-memberships/expire-memberships.job.js';
import { RemindSignatories } from '../expire-memberships/remind-signatories.js';
import { RemindSignatoriesJob } from '../expire-memberships/remind-signatories.job.js';
import { MyCharterResolver } from '../graphql/my-charter.resolver.js';
import { TellOfChange } from '../tell-of-change/tell-of-change.js';
import { TellOfChangeJob } from '../tell-of-change/tell-of-change.job.js';
import { WithdrawFromCharter } from '../withdraw-from-charter/withdraw-from-charter.js';
import { MaySign } from './may-sign.js';
import { SignCharter } from './sign-charter.js';
import { WaitingSigning } from './waiting-signing.js';

export const SIGNING_HANDLERS = [EndUnclaimedCharterJob, TellOfChangeJob] as const;
export const SIGNING_SCHEDULES = [ExpireMembershipsJob, RemindSignatoriesJob] as const;

/** From the first signature to the end of a commitment. */
export const SIGNING = [
  MaySign,
  SignCharter,
  WaitingSigning,
  ConfirmSignature,
  WithdrawFromCharter,
  ExpireMemberships,
  RemindSignatories,
  EndUnclaimedCharter,
  TellOfChange,
  ...SIGNING_HANDLERS,
  ...SIGNING_SCHEDULES,
  MyCharterResolver,
];
