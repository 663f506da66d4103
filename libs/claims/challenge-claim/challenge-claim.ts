import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { refuseClaim } from '../claim-refusal.js';
import { attachClaimFiles } from '../claim-company/claim-company.js';
import { startClaim } from '../claim-company/start-claim.js';
import type { Claimant } from '../claimant.js';
import { challengedEmail } from '../emails/challenged.email.js';
import { TellOrganisation } from '../emails/tell-organisation.js';
import { claimPolicyOn } from '../policy/claim-policy.js';
import { HOLDING } from '../status/claim-status.js';
import { moveClaim } from '../status/move-claim.js';
import { CLAIM_COLUMNS, type ClaimRecord } from '../store/claim-record.js';

export interface ChallengeClaimCommand {
  readonly claimant: Claimant;
  readonly reason: string;
  readonly fileIds: readonly string[];
}

/** Says, with a document, that the wrong organisation holds the company. The holder keeps it until moderators decide. */
@Injectable()
export class ChallengeClaim {
  constructor(
    private readonly database: Database,
    private readonly tell: TellOrganisation,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the challenger's own claim. @throws ClaimRefusal */
  async execute({ claimant, reason, fileIds }: ChallengeClaimCommand): Promise<string> {
    const text = reason.trim();
    const { longestReason } = claimPolicyOn(this.clock.today());
    if (!text || text.length > longestReason.value) throw refuseClaim('REASON_REQUIRED', 'reason');
    if (fileIds.length === 0) throw refuseClaim('DOCUMENT_REQUIRED', 'fileIds');
    return this.database.transaction(async (sql) => {
      const holder = await lockHolder(sql, claimant);
      const at = this.clock.now();
      const { claimId } = await startClaim(sql, {
        claimant,
        proof: 'DOCUMENT',
        status: 'PROOF_PENDING',
        challengesClaimId: holder.claimId,
        reason: text,
        at,
      });
      await attachClaimFiles(sql, claimant, claimId, fileIds);
      const { organisationId } = holder;
      await this.tell.execute(sql, {
        organisationId,
        topic: 'claim-challenged',
        contentFor: challengedEmail,
      });
      const actor = { kind: 'CLIENT', accountId: claimant.accountId } as const;
      await moveClaim(sql, { claim: holder, action: 'CHALLENGE', actor, at, data: { by: claimId } });
      return claimId;
    });
  }
}

async function lockHolder(sql: SqlRunner, { companyId, organisationId }: Claimant): Promise<ClaimRecord> {
  const [holder] = await sql.rows<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM company_claim WHERE company_id = $1 AND status = ANY($2) FOR UPDATE`,
    [companyId, HOLDING],
  );
  if (!holder) throw refuseClaim('COMPANY_NOT_HELD');
  if (holder.organisationId === organisationId) throw refuseClaim('CLAIM_GOES_ON');
  if (holder.status === 'CHALLENGED') throw refuseClaim('ALREADY_CHALLENGED');
  return holder;
}
