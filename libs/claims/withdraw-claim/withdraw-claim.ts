import { Injectable } from '@nestjs/common';
import { releaseFiles } from '#files';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { refuseClaim } from '../claim-refusal.js';
import type { Claimant } from '../claimant.js';
import { moveClaim } from '../status/move-claim.js';
import { lockClaim } from '../store/claim-record.js';

const SYSTEM = { kind: 'SYSTEM', accountId: null } as const;

/**
 * An organisation gives up its claim, or its hold on the company. What it proved is no longer kept, and whom it
 * challenged holds the company undisputed again.
 */
@Injectable()
export class WithdrawClaim {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws ClaimRefusal `CLAIM_NOT_FOUND`, `WRONG_CLAIM_STATUS` (a challenged hold is decided, not withdrawn) */
  async execute({ organisationId, accountId }: Claimant, claimId: string): Promise<void> {
    await this.database.transaction(async (sql) => {
      const claim = await lockClaim(sql, claimId);
      if (claim?.organisationId !== organisationId) throw refuseClaim('CLAIM_NOT_FOUND', 'claimId');
      const at = this.clock.now();
      const challenged = claim.challengesClaimId ? await lockClaim(sql, claim.challengesClaimId) : null;
      await releaseFiles(sql, { type: 'CLAIM', id: claimId }, at);
      await moveClaim(sql, { claim, action: 'WITHDRAW', actor: { kind: 'CLIENT', accountId }, at });
      if (challenged?.status === 'CHALLENGED')
        await moveClaim(sql, { claim: challenged, action: 'CONFIRM', actor: SYSTEM, at });
    });
  }
}
