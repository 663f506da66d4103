import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { Clock } from '#kernel';
import { MembershipsReadModel } from '../../memberships.read-model.js';
import { badgePolicyOn } from '../badge-policy.js';
import { BadgeReadModel, type BadgeStanding } from '../badge.read-model.js';
import type { RevokedReason } from '../issue/revoked-reason.js';
import { issuerAt, type StatusPurpose } from '../issuer/issuer.js';
import { BadgeKeys } from '../keys/badge-keys.js';
import type { SignedBadge } from './authenticate.js';
import type { ReasonCode } from './outcome.js';
import { readBadge, readText, type FoundBadge } from './read-badge.js';
import { resultOf, resultWithoutBadge, type VerificationResult } from './verification-result.js';
import { verifyCredential, type StatusAnswer, type VerificationBasis } from './verify-credential.js';

/** What to look at: what was typed or pasted (a code, an address, a token, a document), or a file. */
export type VerifyRequest =
  { readonly code: string } | { readonly jwt: string } | { readonly bytes: Uint8Array };

const REVOKED_AS: Readonly<Record<RevokedReason, ReasonCode>> = {
  EXPIRED: 'TERM_ENDED',
  WITHDRAWN: 'WITHDRAWN',
  REVOKED: 'MEMBERSHIP_REVOKED',
  TIER_LOWERED: 'TIER_LOWERED',
  KEY_COMPROMISED: 'KEY_COMPROMISED',
};

/** Says what a badge is worth, now, to anybody. Suspension and revocation are read where they are decided: there is no delay. */
@Injectable()
export class VerifyBadge {
  constructor(
    private readonly memberships: MembershipsReadModel,
    private readonly badges: BadgeReadModel,
    private readonly keys: BadgeKeys,
    private readonly clock: Clock,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'publicUrl'>,
  ) {}

  async execute(request: VerifyRequest): Promise<VerificationResult> {
    const now = this.clock.now();
    const found = await this.find(request);
    if (typeof found === 'string') return resultWithoutBadge(found, now);
    const badge = 'code' in found.badge ? await this.badgeOfCode(found.badge.code) : found.badge;
    if (typeof badge === 'string') return resultWithoutBadge(badge, now);
    return this.verify(badge, found);
  }

  private find(request: VerifyRequest): Promise<FoundBadge | ReasonCode> | FoundBadge | ReasonCode {
    const rules = badgePolicyOn(this.clock.today());
    const most = rules.largestCredentialBytes.value;
    if (!('bytes' in request)) return readText('code' in request ? request.code : request.jwt, most);
    if (request.bytes.length > rules.largestFileBytes.value) return 'FILE_TOO_LARGE';
    return readBadge(request.bytes, most);
  }

  /** The badge that the code stands for: that of its membership now. */
  private async badgeOfCode(code: string): Promise<SignedBadge | ReasonCode> {
    const membership = await this.memberships.ofCode(code);
    if (!membership) return 'CODE_UNKNOWN';
    const last = await this.badges.lastOf(membership.id);
    return last ? { jwt: last.jwt } : 'NOT_ISSUED_YET';
  }

  private async verify(badge: SignedBadge, { seller }: FoundBadge): Promise<VerificationResult> {
    const now = this.clock.now();
    const standings = new Map<number, BadgeStanding | null>();
    const status = async (purpose: StatusPurpose, index: number): Promise<StatusAnswer> => {
      if (!standings.has(index)) standings.set(index, await this.badges.standingAt(index));
      const standing = standings.get(index);
      if (!standing) return { problem: 'NOT_IN_REGISTER' };
      return { isSet: purpose === 'revocation' ? standing.isRevoked : standing.isSuspended, asOf: now };
    };
    const keys = { keys: await this.keys.known(), asOf: now };
    const basis: VerificationBasis = { issuer: issuerAt(this.options.publicUrl), keys, status, now };
    const verdict = await verifyCredential(badge, basis, seller);
    const why = verdict.claims && standings.get(verdict.claims.statusIndex)?.revokedReason;
    const reason = verdict.reason === 'REVOKED' && why ? REVOKED_AS[why] : verdict.reason;
    return resultOf({ ...verdict, reason }, now);
  }
}
