import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { refuseCharter } from '../refusals/charter-refusal.js';
import { changeMembership } from '../status/change-membership.js';
import { lockOpenMembership, type MembershipRecord } from '../store/membership-record.js';

/** The company takes its word back: nobody has to agree, and everybody can see it. */
@Injectable()
export class WithdrawFromCharter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws CharterRefusal `NOT_SIGNATORY` */
  async execute({ accountId, organisationId, companyId }: Member): Promise<MembershipRecord> {
    return this.database.transaction(async (sql) => {
      const open = await lockOpenMembership(sql, companyId);
      if (open?.organisationId !== organisationId) throw refuseCharter('NOT_SIGNATORY');
      const actor = { kind: 'CLIENT', accountId } as const;
      return changeMembership(sql, {
        membershipId: open.id,
        action: 'WITHDRAW',
        actor,
        at: this.clock.now(),
      });
    });
  }
}
