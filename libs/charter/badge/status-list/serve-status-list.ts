import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { badgePolicyOn } from '../badge-policy.js';
import { signCredential, type SignedCredential } from '../credential/sign-credential.js';
import { issuerAt, type StatusPurpose } from '../issuer/issuer.js';
import { BadgeKeys } from '../keys/badge-keys.js';
import { statusListCredential } from './status-list-credential.js';

const SET: Readonly<Record<StatusPurpose, string>> = {
  revocation: 'SELECT status_index AS index FROM badge_credential WHERE revoked_at IS NOT NULL ORDER BY 1',
  suspension: `SELECT c.status_index AS index FROM badge_credential c JOIN charter_membership m ON m.id = c.membership_id
    WHERE m.status = 'SUSPENDED' ORDER BY 1`,
};

export interface ServedStatusList extends SignedCredential {
  readonly at: Date;
  /** How long it may still be kept. */
  readonly freshMs: number;
}

interface Kept extends SignedCredential {
  readonly set: string;
  readonly kid: string;
  readonly at: Date;
}

/**
 * The status lists as they are now. A signed list is served again while nothing changed and half of its time is left:
 * signing costs more than asking, and no suspension waits for a copy to age.
 */
@Injectable()
export class ServeStatusList {
  private readonly kept = new Map<StatusPurpose, Kept>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: BadgeKeys,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'publicUrl'>,
  ) {}

  async execute(purpose: StatusPurpose): Promise<ServedStatusList> {
    const at = this.clock.now();
    const ttlMs = badgePolicyOn(this.clock.today()).statusListTtlMs.value;
    const rows = await this.database.rows<{ index: number }>(SET[purpose], [], `status-list-${purpose}`);
    const key = await this.keys.current();
    const set = rows.map(({ index }) => index);
    const kept = this.kept.get(purpose);
    const age = kept ? at.getTime() - kept.at.getTime() : Infinity;
    if (kept && kept.set === set.join() && kept.kid === key.kid && age >= 0 && age < ttlMs / 2)
      return { ...kept, freshMs: ttlMs - age };
    const issuer = issuerAt(this.options.publicUrl);
    const credential = statusListCredential({ purpose, set, at, ttlMs }, issuer);
    const signed = await signCredential(credential, { issuer, key, at }, 'vc+jwt');
    this.kept.set(purpose, { ...signed, set: set.join(), kid: key.kid, at });
    return { ...signed, at, freshMs: ttlMs };
  }
}
