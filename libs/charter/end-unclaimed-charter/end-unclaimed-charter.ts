import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import { Clock, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import { changeMembership } from '../status/change-membership.js';
import { SYSTEM } from '../status/record-step.js';
import { lockOpenMembership } from '../store/membership-record.js';

export interface EndUnclaimedCharterCommand {
  readonly companyId: CompanyId;
  readonly organisationId: string;
}

/** A commitment ends at once when nobody who proved to act for the company stands behind it: its badge must not outlive that. */
@Injectable()
export class EndUnclaimedCharter {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly clock: Clock,
  ) {}

  /** Running it twice changes nothing more. */
  async execute({ companyId, organisationId }: EndUnclaimedCharterCommand): Promise<void> {
    if (await this.claims.isVerified(organisationId)) return;
    await this.database.transaction(async (sql) => {
      const open = await lockOpenMembership(sql, companyId);
      if (open?.organisationId !== organisationId) return;
      const change = { membershipId: open.id, actor: SYSTEM, at: this.clock.now() };
      await changeMembership(sql, { ...change, action: 'EXPIRE', note: 'CLAIM_LOST' });
    });
  }
}
